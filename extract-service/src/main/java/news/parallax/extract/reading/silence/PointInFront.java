package news.parallax.extract.reading.silence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.silence.SilentOne.Named;

/** Finds the words that name what was left out in front of a cue of silence: "the dispatch is nowhere mentioned". */
final class PointInFront {
    private static final Set<String> LIGHT = Set.of("be", "have", "do", "go", "remain", "get", "leave");
    private static final Set<String> RELATIVE = Set.of("which", "who", "whose");
    private static final Set<String> TIMES =
            Set.of("today", "tomorrow", "now", "what", "nothing", "this", "that", "which");
    /** Words by which a point is called before it is said that it was left out. */
    private static final Set<String> THINGS = Set.of(
            "something",
            "thing",
            "subject",
            "topic",
            "matter",
            "detail",
            "fact",
            "question",
            "point",
            "part",
            "story",
            "circumstance",
            "aspect",
            "episode",
            "chapter",
            "name",
            "word",
            "figure",
            "issue",
            "theme");

    private static final Set<String> TAKING_UP = Set.of("that", "this", "it", "these", "all");
    private static final Set<String> RELATIVES = Set.of("that", "which");
    private static final Set<String> FRONTING = Set.of("about", "of", "on", "as", "regarding");

    private final SilenceText text;
    private final PointWords words;
    private final List<Clause> clauses;

    PointInFront(SilenceText text, PointWords words, List<Clause> clauses) {
        this.text = text;
        this.words = words;
        this.clauses = clauses;
    }

    /** The subject in front of a cue, with what hangs on it. */
    Optional<Range> subjectOf(int cue) {
        Optional<Range> called = calledSomething(cue);
        if (called.isPresent()) {
            return called;
        }
        if (text.size() > 2 && TAKING_UP.contains(text.lower(0)) && isAux(1) && cue <= 5) {
            return Optional.of(new Range(0, 1));
        }
        return pointInFront(cue).filter(range -> !words.announces(range.from(), range.to()) && !isTime(range));
    }

    /** "That she was ill is something the reader has to learn elsewhere", "the fire is a subject its bulletin steers around". */
    private Optional<Range> calledSomething(int cue) {
        int from = boundary(cue);
        for (int at = cue - 1; at > from; at--) {
            int noun = at + (text.tag(Math.min(at + 1, cue)).equals("DT") ? 2 : 1);
            if (text.lemma(at).equals("be") && noun < cue && THINGS.contains(text.lemma(noun))) {
                int start = text.lower(from).equals("that") ? from + 1 : from;
                int end = text.tag(at - 1).equals(",") ? at - 1 : at;
                return end > start
                                && end - start <= PointWords.LONGEST
                                && !text.lower(start).equals("there")
                        ? Optional.of(new Range(start, end))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Today is not mentioned". */
    private boolean isTime(Range range) {
        return range.to() - range.from() == 1
                && (words.namesDay(range.from()) || TIMES.contains(text.lower(range.from())));
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
                int end = that ? Math.min(cue, phrase.from() + PointWords.LONGEST / 2) : endInFront(phrase, cue);
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
                    && RELATIVE.contains(text.lower(phrase.to() + 1))) {
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
        return LIGHT.contains(text.lemma(at));
    }

    /** "About the strike, nothing": behind a preposition that opens the thought. */
    Optional<Range> opened(int cue) {
        for (int at = cue - 1; at >= Math.max(0, cue - 2 * PointWords.LONGEST); at--) {
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
                        && !(to > from && text.tag(to).equals("PRP"))
                        && (to == from || text.accountFrom(to).isEmpty())) {
                    to++;
                }
                return !words.announces(from, to) && (to < cue && to > from || text.isStop(Math.min(to, cue)))
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
    Optional<Range> fronted(int cue, Named silent) {
        Optional<Range> called = calledSomething(cue);
        if (called.isPresent()) {
            return called;
        }
        int end = silent.account()
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
        // "That he was sacked, it does not say."
        boolean noun = to - from > 2 && text.lower(from).equals("that");
        for (int at = from; at < to; at++) {
            noun |= text.tag(at).startsWith("NN") && text.accounts().holding(at).isEmpty();
        }
        boolean fits = noun && to > from && to - from <= PointWords.LONGEST && !words.announces(from, to);
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
        int least = Math.max(0, before - 2 * PointWords.LONGEST);
        while (at > least && !text.isEnd(at)) {
            at--;
        }
        return at >= 0 && text.isEnd(at) ? at + 1 : Math.max(0, at);
    }
}
