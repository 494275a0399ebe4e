package news.parallax.extract.reading.text;

import java.util.Set;

/** Words that name a day by themselves: taggers take most of them for nouns like any other. */
public final class DayWords {
    private static final Set<String> ALL = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow");

    private DayWords() {}

    /** Whether a word in small letters is one: "monday", "yesterday". */
    public static boolean contains(String word) {
        return ALL.contains(word);
    }
}
