package news.parallax.extract.reading.silence;

import java.util.Set;
import java.util.regex.Pattern;

/** Which words of a sentence tell something that could have been left out. */
final class PointWords {
    /** Words that a point has at most. */
    static final int LONGEST = 40;

    private static final Pattern DAY =
            Pattern.compile("^([a-z]+day|[a-z]*(?:uary|ember|ober)|march|april|may|june|july|august|\\d{4})$");

    private static final Set<String> OPEN_QUESTIONS =
            Set.of("when", "whether", "how", "why", "who", "where", "what", "if", "which");
    /** What tells nothing of what was left out. */
    private static final Set<String> VACUOUS = Set.of(
            "detail",
            "information",
            "comment",
            "reason",
            "explanation",
            "evidence",
            "timeline",
            "more",
            "further",
            "anything",
            "else",
            "work",
            "sort",
            "kind",
            "note",
            "immediately",
            "casualty");

    private static final Set<String> OTHERS =
            Set.of("another", "other", "one", "some", "many", "certain", "much", "two");
    private static final Set<String> UNNAMED =
            Set.of("thing", "point", "matter", "issue", "question", "aspect", "subject", "fact", "else");

    private final SilenceText text;
    private final Set<String> traces = SilenceCues.english().group("trace");

    PointWords(SilenceText text) {
        this.text = text;
    }

    /** Whether words tell enough to be a point. */
    boolean tells(int from, int to) {
        if (asks(from) || namesDay(from)) {
            return false;
        }
        if (to - from <= 3 && traces.contains(text.lemma(to - 1))) {
            return false;
        }
        boolean noun = false;
        for (int at = from; at < to; at++) {
            String tag = text.tag(at);
            noun |= tag.startsWith("NN")
                    || tag.startsWith("PRP")
                    || tag.equals("CD")
                    || tag.equals("VBG")
                    || tag.equals("DT");
        }
        return noun && !VACUOUS.contains(text.lemma(firstNoun(from, to))) && !announces(from, to);
    }

    /** "Silent on another thing": what it is follows in another sentence. */
    boolean announces(int from, int to) {
        return to - from <= 3 && OTHERS.contains(text.lower(from)) && UNNAMED.contains(text.lemma(to - 1));
    }

    boolean asks(int at) {
        return OPEN_QUESTIONS.contains(text.lower(at));
    }

    boolean namesDay(int at) {
        return DAY.matcher(text.lower(at)).find();
    }

    private int firstNoun(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean ends = at + 1 == to || !text.tag(at + 1).startsWith("NN");
            if (text.tag(at).startsWith("NN") && ends) {
                return at;
            }
        }
        return from;
    }
}
