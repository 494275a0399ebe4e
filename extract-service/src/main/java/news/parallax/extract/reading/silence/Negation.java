package news.parallax.extract.reading.silence;

import java.util.Set;

/** Where a negation starts and ends: "not", "nowhere", "at no point", "not once". */
final class Negation {
    private static final Set<String> SINGLE =
            Set.of("not", "n't", "never", "nor", "nowhere", "neither", "hardly", "barely", "scarcely", "cannot");
    /** What turns verb and subject around behind it. */
    private static final Set<String> FRONTED = Set.of("nowhere", "nor", "never", "neither", "once");

    private static final Set<String> TIMES = Set.of("time", "point", "stage", "moment", "place");

    private Negation() {}

    /** Index behind the negation that starts at a token; -1 where none does. */
    static int endAt(SilenceText text, int at) {
        if (is(text, at, "at") && is(text, at + 1, "no") && at + 2 < text.size() && text.isOneOf(at + 2, TIMES)) {
            return at + 3;
        }
        if (is(text, at, "no") && is(text, at + 1, "longer")) {
            return at + 2;
        }
        if (!SINGLE.contains(text.lower(at))) {
            return -1;
        }
        return is(text, at + 1, "once") ? at + 2 : at + 1;
    }

    /** Whether who is silent may stand between a negation and its verb: "nowhere does the report mention". */
    static boolean turnsAround(SilenceText text, int at, int end) {
        return FRONTED.contains(text.lower(end - 1)) || end - at > 2;
    }

    static boolean is(SilenceText text, int at, String word) {
        return at >= 0 && at < text.size() && text.lower(at).equals(word);
    }
}
