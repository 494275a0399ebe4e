package news.parallax.extract.reading.silence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.silence.SilentOne.Named;

/** Finds the words that name what was left out, behind a cue of silence or in front of it. */
final class Points {
    private static final Pattern DAY =
            Pattern.compile("^([a-z]+day|[a-z]*(?:uary|ember|ober)|march|april|may|june|july|august|\\d{4})$");
    /** Words that a point has at most. */
    private static final int LONGEST = 40;

    private static final Set<String> ABOUT = Set.of("about", "of", "on", "over", "regarding", "concerning");
    /** Tokens of a question that tells enough of what was left out. */
    private static final int SHORTEST_QUESTION = 4;

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
    private static final Set<String> TIMES =
            Set.of("today", "tomorrow", "now", "what", "nothing", "this", "that", "which");
    private static final Set<String> UNNAMED =
            Set.of("thing", "point", "matter", "issue", "question", "aspect", "subject", "fact", "else");
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

    private static final Set<String> RELATIVES = Set.of("that", "which");
    private static final Set<String> FRONTING = Set.of("about", "of", "on", "as", "regarding");

    private final SilenceText text;
    private final List<Clause> clauses;
    private final Set<String> traces = SilenceCues.english().group("trace");

    Points(SilenceText text, List<Clause> clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    /**
     * Words of a sentence.
     *
     * @param from index of the first
     * @param to index behind the last
     */
    record Range(int from, int to) {}

    /** Behind a cue up to the end of the thought; empty where nothing stands there that tells something. */
    Optional<Range> behind(int end) {
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
        return tells(from, to) ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    /** The same, or a question that an account is silent about. */
    Optional<Range> behindOrAsked(int end) {
        Optional<Range> asked = end < text.size() && asksAbout(end, endOf(end))
                ? Optional.of(new Range(end, endOf(end)))
                : Optional.empty();
        return behind(end).or(() -> asked);
    }

    /**
     * "Silent on who employed the dead": silence about a question is one, while "did not say who employed them" mostly means
     * that nobody asked or knew.
     */
    private boolean asksAbout(int from, int to) {
        return from > 0
                && to - from >= SHORTEST_QUESTION
                && ABOUT.contains(text.lower(from - 1))
                && OPEN_QUESTIONS.contains(text.lower(from))
                && tells(from + 1, to);
    }

    /** "One thing it leaves out: the strike." */
    Optional<Range> afterColon(int end) {
        return end < text.size() && text.tag(end).equals(":") ? behind(end) : Optional.empty();
    }

    /** Whether behind a cue there are only words of emphasis up to the next stop. */
    boolean nothingBehind(int end) {
        return end >= text.size()
                || text.isStop(end)
                || EMPHASIS.contains(text.lower(end))
                || text.tag(end).equals("CC");
    }

    private int endOf(int from) {
        int at = from + 1;
        while (at < text.size() && at < from + LONGEST) {
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

    private boolean tells(int from, int to) {
        if (OPEN_QUESTIONS.contains(text.lower(from))
                || DAY.matcher(text.lower(from)).find()) {
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
    private boolean announces(int from, int to) {
        return to - from <= 3 && OTHERS.contains(text.lower(from)) && UNNAMED.contains(text.lemma(to - 1));
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

    /** The subject in front of a cue, with what hangs on it. */
    Optional<Range> inFront(int cue) {
        return pointInFront(cue).filter(range -> !announces(range.from(), range.to()) && !isTime(range));
    }

    /** "Today is not mentioned". */
    private boolean isTime(Range range) {
        return range.to() - range.from() == 1
                && (DAY.matcher(text.lower(range.from())).find() || TIMES.contains(text.lower(range.from())));
    }

    private Optional<Range> pointInFront(int cue) {
        Optional<Range> described = described(cue);
        if (described.isPresent()) {
            return described;
        }
        Optional<NounPhrase> subject = subject(cue);
        if (subject.isPresent()) {
            return subject.map(s -> new Range(s.from(), endInFront(s, cue)));
        }
        int from = boundary(cue);
        for (NounPhrase phrase : text.phrases()) {
            boolean adverbial = phrase.from() > from && isPreposition(phrase.from() - 1);
            boolean whole = phrase.from() >= from && phrase.to() <= cue;
            boolean that = phrase.from() > from && text.lower(phrase.from() - 1).equals("that");
            if (whole
                    && (that || !adverbial)
                    && text.accounts().holding(phrase.head()).isEmpty()) {
                int end = that ? Math.min(cue, phrase.from() + LONGEST / 2) : endInFront(phrase, cue);
                return Optional.of(new Range(phrase.from(), end));
            }
        }
        return Optional.empty();
    }

    /** The tagger takes initials for anything. */
    private boolean isPreposition(int at) {
        boolean initials = text.token(at).text().length() > 1
                && text.token(at).text().chars().allMatch(Character::isUpperCase);
        return (text.tag(at).equals("IN") || text.tag(at).equals("TO")) && !initials;
    }

    /** "Marburg, which has worked there since 2008, isn't mentioned." */
    private Optional<Range> described(int cue) {
        int from = boundary(cue);
        for (NounPhrase phrase : text.phrases()) {
            if (phrase.from() == from
                    && phrase.to() + 1 < cue
                    && text.tag(phrase.to()).equals(",")
                    && Set.of("which", "who", "whose").contains(text.lower(phrase.to() + 1))) {
                return Optional.of(new Range(phrase.from(), phrase.to()));
            }
        }
        return Optional.empty();
    }

    /** The subject of the clause that the cue stands in, where it is a thing. */
    private Optional<NounPhrase> subject(int cue) {
        Clause clause = null;
        for (Clause candidate : clauses) {
            if (candidate.from() <= cue) {
                clause = candidate;
            }
        }
        return clause == null || clause.subject() == null
                ? Optional.empty()
                : Optional.of(clause.subject())
                        .filter(s -> s.to() <= cue
                                && s.from() >= boundary(cue)
                                && text.tag(s.head()).startsWith("NN")
                                && text.accounts().holding(s.head()).isEmpty());
    }

    /** Up to the verb or the comma behind the phrase. */
    private int endInFront(NounPhrase phrase, int cue) {
        int at = phrase.to();
        while (at < cue
                && !text.isStop(at)
                && !(text.tag(at).startsWith("VB") && isAux(at))
                && !text.tag(at).equals("MD")) {
            at++;
        }
        return at;
    }

    private boolean isAux(int at) {
        return Set.of("be", "have", "do", "go", "remain", "get", "leave").contains(text.lemma(at));
    }

    /** "About the strike, nothing": behind a preposition that opens the thought. */
    Optional<Range> opened(int cue) {
        for (int at = cue - 1; at >= Math.max(0, cue - 2 * LONGEST); at--) {
            boolean opens = at == 0 || text.isStop(at - 1) || text.tag(at - 1).equals("CC");
            boolean two = text.lower(at).equals("as")
                    && at + 1 < cue
                    && Set.of("for", "to").contains(text.lower(at + 1));
            if (opens
                    && (two
                            || (FRONTING.contains(text.lower(at))
                                    && !text.lower(at).equals("as")))) {
                int from = two ? at + 2 : at + 1;
                if (from < cue && Set.of("which", "whom").contains(text.lower(from))) {
                    return at > 0 ? chainEnding(0, at - 1) : Optional.empty();
                }
                int to = from;
                while (to < cue
                        && !text.isStop(to)
                        && !isThereIs(to)
                        && (to == from || text.accountFrom(to).isEmpty())) {
                    to++;
                }
                return !announces(from, to) && (to < cue && to > from || text.isStop(Math.min(to, cue)))
                        ? Optional.of(new Range(from, to))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Of the fire there is no word". */
    private boolean isThereIs(int at) {
        return text.lower(at).equals("there")
                && at + 1 < text.size()
                && text.lemma(at + 1).equals("be");
    }

    /** What stands before the silent one: "His conviction, handed down on Friday, it has not reported". */
    Optional<Range> fronted(int cue, Optional<Named> silent) {
        int end = silent.flatMap(Named::account)
                .filter(account -> account.from() < cue)
                .map(Account::from)
                .orElseGet(() -> subjectStart(cue));
        int from = boundary(end);
        while (from < end
                && (FRONTING.contains(text.lower(from))
                        || text.isStop(from)
                        || text.tag(from).equals("CC")
                        || (text.lower(from).equals("for") && from > 0)
                        || (text.lower(from).equals("to") && from > 0))) {
            from++;
        }
        int start = from;
        return relative(start, end).or(() -> plain(start, end));
    }

    /** "Its addictiveness, a subject it nowhere raises", "the fire, which it did not mention". */
    private Optional<Range> relative(int from, int end) {
        for (int at = end - 1; at > Math.max(from, end - 6); at--) {
            boolean starts = text.tag(at).equals(",")
                    && at + 1 < end
                    && (RELATIVES.contains(text.lower(at + 1))
                            || text.lower(at + 1).equals("a")
                            || text.tag(at + 1).equals("IN"));
            if (starts) {
                return chainEnding(from, at);
            }
        }
        boolean that = end > from && RELATIVES.contains(text.lower(end - 1));
        return that ? chainEnding(from, end - 1) : Optional.empty();
    }

    private Optional<Range> chainEnding(int from, int to) {
        int start = -1;
        for (NounPhrase phrase : text.phrases()) {
            if (phrase.to() == to && phrase.from() >= from) {
                start = phrase.from();
            }
        }
        return start < 0 ? Optional.empty() : Optional.of(new Range(start, to));
    }

    private Optional<Range> plain(int from, int end) {
        int to = end;
        while (to > from && (text.isStop(to - 1) || text.tag(to - 1).equals("CC"))) {
            to--;
        }
        boolean noun = false;
        for (int at = from; at < to; at++) {
            noun |= text.tag(at).startsWith("NN") && text.accounts().holding(at).isEmpty();
        }
        boolean fits = noun && to > from && to - from <= LONGEST && !announces(from, to);
        return fits ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    private int subjectStart(int cue) {
        int start = cue;
        for (NounPhrase phrase : text.phrases()) {
            if (phrase.to() <= cue && phrase.to() >= cue - 4) {
                start = phrase.from();
            }
        }
        return start;
    }

    private int boundary(int before) {
        int at = Math.min(before, text.size()) - 1;
        int least = Math.max(0, before - 2 * LONGEST);
        while (at > least && !text.isEnd(at)) {
            at--;
        }
        return at >= 0 && text.isEnd(at) ? at + 1 : Math.max(0, at);
    }
}
