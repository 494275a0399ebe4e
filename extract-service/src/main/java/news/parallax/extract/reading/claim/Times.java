package news.parallax.extract.reading.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.TimeSpan;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.Clause.Opening;
import news.parallax.extract.reading.text.Token;
import news.parallax.extract.reading.time.TimeMention;
import news.parallax.extract.reading.time.TimeMention.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The times that bear on what a clause says.
 *
 * @param occurrence when it happens or happened
 * @param asOf at what time it is said to hold: "by Monday evening", "as of Tuesday", or when it was said
 */
record Times(@Nullable TimeSpan occurrence, @Nullable TimeSpan asOf) {
    private static final List<String> POSSESSIVE = List.of("'s", "\u2019s");
    private static final Set<Modality> AHEAD = Set.of(Modality.PLANNED, Modality.FUTURE);
    private static final Times NONE = new Times(null, null);

    static Times of(SentenceNotes sentence, @Nullable ClauseNotes clause) {
        if (clause == null) {
            return NONE;
        }
        TimeSpan occurrence = null;
        TimeSpan asOf = null;
        for (TimeMention time : within(sentence, clause.clause())) {
            if (isStand(sentence, clause, time)) {
                asOf = asOf == null ? time.span() : asOf;
                continue;
            }
            boolean open = OpenTimes.isNotBefore(sentence, clause, time);
            if (open || isWhen(sentence, time) || isDeadline(clause, time)) {
                TimeSpan when = open ? OpenTimes.from(time.span()) : time.span();
                occurrence = occurrence == null ? when : narrower(occurrence, when);
            }
        }
        return new Times(occurrence, asOf == null ? saidAt(sentence, clause) : asOf);
    }

    /** Whether something is put at it; "last week's price" is but that week's. */
    private static boolean isWhen(SentenceNotes sentence, TimeMention time) {
        return time.relation() == Relation.AT
                && !OpenTimes.isDenied(sentence, time)
                && POSSESSIVE.stream().noneMatch(ending -> sentence.text().startsWith(ending, time.end()));
    }

    /**
     * "Must report before noon of this Friday", "the last are due to leave by December": what is to be done by then is as
     * good as set for then.
     */
    private static boolean isDeadline(ClauseNotes clause, TimeMention time) {
        return time.relation() == Relation.BEFORE
                && AHEAD.contains(clause.read().modality());
    }

    /** Times of the clause that it says not to be the ones: "on Wednesday night, not on Thursday morning". */
    static List<TimeSpan> denied(SentenceNotes sentence, ClauseNotes clause) {
        return within(sentence, clause.clause()).stream()
                .filter(time -> time.relation() == Relation.AT && OpenTimes.isDenied(sentence, time))
                .map(TimeMention::span)
                .distinct()
                .toList();
    }

    /** Further times in a clause that are none of the first: "fits 5:40 and rules out 11:20 p.m.". */
    static List<TimeSpan> besides(SentenceNotes sentence, ClauseNotes clause, TimeSpan first) {
        return within(sentence, clause.clause()).stream()
                .filter(time -> isWhen(sentence, time) && !isStand(sentence, clause, time))
                .map(TimeMention::span)
                .filter(time -> !time.meets(first))
                .distinct()
                .toList();
    }

    private static List<TimeMention> within(SentenceNotes sentence, Clause clause) {
        return sentence.times().stream()
                .filter(time -> clause.start() <= time.start() && time.end() <= clause.end())
                .toList();
    }

    /** "on Tuesday at 23:40" said in two places is the narrower of the two where one lies in the other. */
    private static TimeSpan narrower(TimeSpan first, TimeSpan second) {
        boolean inside = !second.from().isBefore(first.from()) && !second.to().isAfter(first.to());
        return inside ? second : first;
    }

    /** "by Monday evening" of what has happened, "as of Tuesday". */
    private static boolean isStand(SentenceNotes sentence, ClauseNotes clause, TimeMention time) {
        boolean by = time.relation() == Relation.BEFORE
                && clause.read().modality() == Modality.FACT
                && (isBefore(sentence, time, "by") || isBefore(sentence, time, "until"));
        return by || (isBefore(sentence, time, "of") && isAsOf(sentence, time));
    }

    private static boolean isBefore(SentenceNotes sentence, TimeMention time, String word) {
        Token before = tokenBefore(sentence, time.start(), 1);
        Token further = tokenBefore(sentence, time.start(), 2);
        return (before != null && before.lemma().equals(word))
                || (before != null
                        && before.tag().equals("DT")
                        && further != null
                        && further.lemma().equals(word));
    }

    private static boolean isAsOf(SentenceNotes sentence, TimeMention time) {
        for (int back = 2; back <= 3; back++) {
            Token token = tokenBefore(sentence, time.start(), back);
            if (token != null && token.lemma().equals("as")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Token tokenBefore(SentenceNotes sentence, int offset, int back) {
        int at = sentence.sentence().tokenBefore(offset) - back + 1;
        return at >= 0 ? sentence.sentence().tokens().get(at) : null;
    }

    /** "officials said at 9pm": a figure holds when it is said, unless its own clause says otherwise. */
    private static @Nullable TimeSpan saidAt(SentenceNotes sentence, ClauseNotes clause) {
        int index = sentence.indexOf(clause);
        return IntStream.of(index - 1, index + 1)
                .filter(at -> at >= 0 && at < sentence.clauses().size())
                .mapToObj(at -> sentence.clauses().get(at))
                .filter(other -> other.says() && other.clause().opening() != Opening.RELATIVE)
                .flatMap(other -> within(sentence, other.clause()).stream())
                .filter(time -> time.relation() == Relation.AT)
                .map(TimeMention::span)
                .findFirst()
                .orElse(null);
    }
}
