package news.parallax.extract.reading.claim;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import news.parallax.contracts.Claim.Polarity;
import news.parallax.contracts.TimeSpan;
import news.parallax.extract.reading.event.VerbNegation;
import news.parallax.extract.reading.text.Token;
import news.parallax.extract.reading.time.TimeMention;
import news.parallax.extract.reading.time.TimeMention.Relation;

/** What is said of times with a "not": "not earlier than March", "not on Thursday morning", "no one came before noon". */
final class OpenTimes {
    /** Words that may stand between "not" and the time that it denies. */
    private static final Set<String> TO_DENIED = Set.of("on", "at", "in", "the", "this", "last", "during");

    private static final Set<String> NOT = Set.of("not", "n't");
    private static final Set<String> NO = Set.of("not", "no", "n't", "never");
    private static final Set<String> EARLIER = Set.of("before", "until", "till", "earlier", "sooner", "early", "soon");
    private static final int REACH = 4;

    /** How far a time that is open upwards is kept, for hours and for days: rivals lie near one another. */
    private static final Duration HOURS_ON = Duration.ofHours(18);

    private static final Duration DAYS_ON = Duration.ofDays(60);
    private static final Duration LONGEST_HOUR = Duration.ofHours(3);

    private OpenTimes() {}

    /** "Not on Thursday morning": said not to be the time. */
    static boolean isDenied(SentenceNotes sentence, TimeMention time) {
        int at = sentence.sentence().tokenBefore(time.start());
        List<Token> tokens = sentence.sentence().tokens();
        for (int back = 0; at >= 0 && back < REACH; back++, at--) {
            String lemma = tokens.get(at).lemma();
            if (isInstead(tokens, at)) {
                return true;
            }
            if (NOT.contains(lemma)) {
                return !VerbNegation.belongsToVerb(tokens, at);
            }
            if (!TO_DENIED.contains(lemma)) {
                return false;
            }
        }
        return false;
    }

    /** "Rather than on Monday", "instead of Monday". */
    private static boolean isInstead(List<Token> tokens, int at) {
        String lemma = tokens.get(at).lemma();
        String before = at == 0 ? "" : tokens.get(at - 1).lemma();
        return lemma.equals("than") && before.equals("rather") || lemma.equals("of") && before.equals("instead");
    }

    /** "Not earlier than the last week of March", "no machine had touched it before two": then or later. */
    static boolean isNotBefore(SentenceNotes sentence, ClauseNotes clause, TimeMention time) {
        List<Token> tokens = sentence.sentence().tokens();
        int at = sentence.sentence().tokenBefore(time.start());
        boolean negated = time.relation() == Relation.BEFORE && clause.read().polarity() == Polarity.NEGATED;
        boolean earlier = false;
        for (int back = 0; at >= 0 && back <= REACH; back++, at--) {
            String lemma = tokens.get(at).lemma();
            earlier |= EARLIER.contains(lemma);
            if (earlier && (negated || NO.contains(lemma))) {
                return true;
            }
        }
        return false;
    }

    /** The time and what lies behind it. */
    static TimeSpan from(TimeSpan span) {
        Duration length = Duration.between(span.from(), span.to());
        Duration on = length.compareTo(LONGEST_HOUR) <= 0 ? HOURS_ON : DAYS_ON;
        return new TimeSpan(span.from(), span.to().plus(on), span.text());
    }
}
