package news.parallax.extract.reading.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.text.ResourceLines;

/** The lexicon of events: which class ("KILL", "SEND") a word names. Loaded once, thread-safe. */
public final class Frames {
    private static final Frames ENGLISH = new Frames();

    private final Map<String, String> ofVerbs = new HashMap<>();
    private final Map<String, String> ofNouns = new HashMap<>();
    private final Map<String, Map<String, String>> ofPairs = new HashMap<>();
    private final Map<String, String> ofStates = new HashMap<>();

    private Frames() {
        for (String[] row : ResourceLines.table(Frames.class, "frames.txt", 3)) {
            enter(ofVerbs, row[1], row[0], "verb");
            enter(ofNouns, row[2], row[0], "noun");
        }
        for (String[] row : ResourceLines.table(Frames.class, "frame-pairs.txt", 3)) {
            Map<String, String> nouns = ofPairs.computeIfAbsent(row[0], verb -> new HashMap<>());
            enter(nouns, row[1], row[2], "noun of " + row[0]);
        }
        for (String[] row : ResourceLines.table(Frames.class, "states.txt", 2)) {
            ofStates.put(row[0], row[1]);
        }
    }

    public static Frames english() {
        return ENGLISH;
    }

    private static void enter(Map<String, String> into, String words, String frame, String part) {
        for (String word : words.split(" ", -1)) {
            String before = word.equals("-") ? null : into.put(word, frame);
            if (before != null && !before.equals(frame)) {
                throw new IllegalStateException(part + " " + word + " stands in " + before + " and in " + frame);
            }
        }
    }

    /**
     * The frame of a verb.
     *
     * @param verb base form, with a particle as in "give_way"
     * @param nouns base forms of the nouns around it
     */
    public Optional<String> ofVerb(String verb, Collection<String> nouns) {
        Map<String, String> pairs = ofPairs.getOrDefault(verb, Map.of());
        for (String noun : nouns) {
            if (pairs.containsKey(noun)) {
                return Optional.of(pairs.get(noun));
            }
        }
        return Optional.ofNullable(ofVerbs.get(verb));
    }

    public Optional<String> ofNoun(String noun) {
        return Optional.ofNullable(ofNouns.get(noun));
    }

    /**
     * The frame of a state, such as "be missing".
     *
     * @param words base forms, as they follow a form of "be"
     */
    public Optional<String> ofState(String words) {
        return Optional.ofNullable(ofStates.get(words));
    }

    /** The frames that there are. */
    public Set<String> names() {
        Set<String> names = new HashSet<>(ofVerbs.values());
        names.addAll(ofNouns.values());
        names.addAll(ofStates.values());
        ofPairs.values().forEach(pairs -> names.addAll(pairs.values()));
        return names;
    }
}
