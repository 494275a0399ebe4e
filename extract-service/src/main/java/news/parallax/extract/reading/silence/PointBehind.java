package news.parallax.extract.reading.silence;

import java.util.Optional;
import java.util.Set;

/** Finds the words that name what was left out behind a cue of silence: "did not mention the dispatch". */
final class PointBehind {
    private static final Set<String> ABOUT =
            Set.of("about", "of", "on", "over", "regarding", "concerning", "for", "to");
    /** Tokens of a question that tells enough of what was left out. */
    private static final int SHORTEST_QUESTION = 4;

    /** What may stand between a cue and the point. */
    private static final Set<String> SKIPPED = Set.of("that", "be", "of", "about", "on", "to", "for", "with");
    /** What follows the point as a thought of its own. */
    private static final Set<String> AFTER = Set.of(
            "according",
            "which",
            "who",
            "although",
            "though",
            "while",
            "whereas",
            "but",
            "despite",
            "because",
            "as",
            "even",
            "and");
    /** "At all", "to this day", "altogether": what may stand behind a cue and is no point. */
    private static final Set<String> EMPHASIS =
            Set.of("at", "to", "so", "altogether", "whatsoever", "here", "once", "in", "either");

    private final SilenceText text;
    private final PointWords words;

    PointBehind(SilenceText text, PointWords words) {
        this.text = text;
        this.words = words;
    }

    /** Behind a cue up to the end of the thought; empty where nothing stands there that tells something. */
    Optional<Range> at(int end) {
        int from = end < text.size() && text.tag(end).equals(":") ? end + 1 : end;
        while (from < text.size() && from < end + 3 && SKIPPED.contains(text.lemma(from))) {
            from++;
        }
        if (from >= text.size()
                || text.isStop(from)
                || text.tag(from).equals("IN") && EMPHASIS.contains(text.lower(from))) {
            return Optional.empty();
        }
        int to = endOf(from);
        return words.tells(from, to) ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    /** The same, or a question that an account is silent about, or "so". */
    Optional<Range> orAsked(int end) {
        if (end + 1 < text.size() && text.lower(end).equals("so") && text.isEnd(end + 1)) {
            return Optional.of(new Range(end, end + 1));
        }
        Optional<Range> asked = end < text.size() && asksAbout(end, endOf(end))
                ? Optional.of(new Range(end, endOf(end)))
                : Optional.empty();
        return at(end).or(() -> asked);
    }

    /**
     * "Silent on who employed the dead": silence about a question is one, while "did not say who employed them" mostly means
     * that nobody asked or knew.
     */
    private boolean asksAbout(int from, int to) {
        return from > 0
                && to - from >= SHORTEST_QUESTION
                && ABOUT.contains(text.lower(from - 1))
                && words.asks(from)
                && words.tells(from + 1, to);
    }

    /** "One thing it leaves out: the strike." */
    Optional<Range> afterColon(int end) {
        return end < text.size() && text.tag(end).equals(":") ? at(end) : Optional.empty();
    }

    /** Whether behind a cue there are only words of emphasis up to the next stop. */
    boolean isEmpty(int end) {
        if (end + 1 < text.size() && text.lower(end).equals("so") && text.isEnd(end + 1)) {
            return false;
        }
        return end >= text.size()
                || text.isStop(end)
                || EMPHASIS.contains(text.lower(end))
                || text.tag(end).equals("CC");
    }

    private int endOf(int from) {
        int at = from + 1;
        while (at < text.size() && at < from + PointWords.LONGEST) {
            boolean comma = text.tag(at).equals(",");
            boolean after = comma && at + 1 < text.size() && AFTER.contains(text.lower(at + 1));
            boolean apart = comma && isSaying(at + 1);
            if (text.isEnd(at) || after || apart || isAccount(at) || isInSilence(at)) {
                break;
            }
            at++;
        }
        return at;
    }

    /** ", the embassy complained." */
    private boolean isSaying(int from) {
        for (int at = from; at < Math.min(text.size(), from + 8); at++) {
            if (text.tag(at).equals("VBD") || text.tag(at).equals("VBZ")) {
                return at + 1 < text.size() && text.isEnd(at + 1);
            }
            if (text.isStop(at)) {
                return false;
            }
        }
        return false;
    }

    /** "In its report", "from its text of the interview". */
    private boolean isAccount(int at) {
        boolean in = Set.of("in", "from").contains(text.lower(at));
        return in && at + 1 < text.size() && text.accountFrom(at + 1).isPresent();
    }

    private boolean isInSilence(int at) {
        return text.lower(at).equals("in")
                && at + 1 < text.size()
                && text.lower(at + 1).equals("silence");
    }
}
