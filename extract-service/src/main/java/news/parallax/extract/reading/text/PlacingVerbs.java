package news.parallax.extract.reading.text;

import java.util.Set;

/** Verbs by which somebody says where or when a thing happened: "the coast guard puts the collision off Patos Island". */
public final class PlacingVerbs {
    private static final Set<String> ALL =
            Set.of("place", "put", "locate", "situate", "date", "pinpoint", "trace", "localise", "localize");

    /** What is put on somebody or something without happening there: "placed the blame on Kyiv". */
    private static final Set<String> IDIOMS = Set.of(
            "blame", "emphasis", "pressure", "burden", "onus", "focus", "stress", "strain", "end", "stop", "halt");

    /** What stands before a happening that readers know of: no one puts "a collision" anywhere. */
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "their", "his", "her");

    private PlacingVerbs() {}

    /** Whether a base form in small letters is one. */
    public static boolean contains(String lemma) {
        return ALL.contains(lemma);
    }

    /** Whether such a verb may place what a phrase names, by the base forms of its first word and its noun. */
    public static boolean mayPlace(String first, String noun) {
        return DEFINITE.contains(first) && !IDIOMS.contains(noun);
    }
}
