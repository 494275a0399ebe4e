package news.parallax.compare.judgement;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.Weights;
import news.parallax.compare.alignment.WordVectors;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Claim.Polarity;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.TimeSpan;

/** DATE: one occurrence is put at times that do not meet. */
final class DateRule {
    static final String NAME = "One occurrence is put at times that do not meet.";

    private static final Set<String> LASTING = Set.of(
            "hold",
            "last",
            "continue",
            "remain",
            "stay",
            "say",
            "tell",
            "report",
            "be",
            "have",
            "expect",
            "make",
            "do",
            "get");
    /** Verbs that say of a thing to come no more than that it is to come. */
    private static final Set<String> VAGUE =
            Set.of("expect", "plan", "schedule", "be", "come", "begin", "start", "leave", "go", "arrive", "follow");

    private static final Duration SHORTEST_PART = Duration.ofHours(2);
    private static final Duration LONGEST_PART = Duration.ofHours(14);
    private static final Duration VAGUENESS = Duration.ofHours(8);
    private static final Duration HOURS = Duration.ofHours(22);
    private static final Duration A_DAY = Duration.ofHours(25);
    private static final Duration MONTH = Duration.ofDays(28);
    private static final Duration LONG = Duration.ofDays(100);
    private static final double SAME_OCCURRENCE = 0.45;
    /** Likeness of the words of two claims, as a cosine, from which verbs of one class may tell one deed. */
    private static final double NEAR = 0.2;

    private static final Set<String> PARTS = Set.of("agent", "patient");
    /** Units from which the same words are a copy's. */
    private static final int WORDS_OF_COPY = 5;

    private final Weights weights;
    private final Happenings happenings;
    private final Sayings sayings;

    private DateRule(Weights weights) {
        this.weights = weights;
        this.happenings = new Happenings(weights);
        this.sayings = new Sayings(weights);
    }

    static List<Finding> findings(String factKey, List<Witness> witnesses, Weights weights) {
        DateRule rule = new DateRule(weights);
        List<Witness> timed = witnesses.stream()
                .filter(w -> w.claim().kind() == Claim.Kind.TIME
                        && w.claim().time() != null
                        && w.claim().event() != null)
                .toList();
        return new RivalValues(rule::sameThing, DateRule::compatible)
                .disputesIn(timed).stream()
                        .map(positions -> RivalFindings.of(
                                factKey,
                                Kind.DATE,
                                "when: " + topic(positions.getFirst().getFirst()),
                                NAME,
                                "The times do not meet.",
                                positions,
                                w -> time(w).text()))
                        .toList();
    }

    private static TimeSpan time(Witness witness) {
        return Objects.requireNonNull(witness.claim().time());
    }

    private static String topic(Witness witness) {
        return Wording.topic(witness.claim(), time(witness).text());
    }

    /** The same predicate, and enough of the rest; or the first, or last, of one kind. */
    private boolean sameThing(Witness a, Witness b) {
        return isAhead(a) == isAhead(b)
                && isLong(a) == isLong(b)
                && !isOfAnotherScale(time(a), time(b), HOURS)
                && a.claim().polarity() == Polarity.AFFIRMED
                && b.claim().polarity() == Polarity.AFFIRMED
                && (isOneDeed(a, b) || isOneOfItsKind(a, b) || Happenings.isOneClause(a, b) || Knowledge.differs(a, b));
    }

    private boolean isOneDeed(Witness a, Witness b) {
        return Happenings.shareThePredicate(a, b)
                && fitsByWords(a, b)
                && !isRetold(a, b)
                && !isOfAnotherScale(time(a), time(b), A_DAY)
                && !lasts(a)
                && !lasts(b)
                && (happenings.openBoth(a, b)
                        || (Happenings.isOneWord(a, b) || isToldAlike(a, b)) && a.isAsRecentAs(b));
    }

    /** "The first cargo is due to sail in October" beside "the first vessel will leave in January". */
    private static boolean isOneOfItsKind(Witness a, Witness b) {
        Ordinals one = Ordinals.of(a.claim());
        Ordinals other = Ordinals.of(b.claim());
        return !a.sameArticle(b)
                && (one.areOfOneKind(other)
                        || one.areBothTold(other) && Happenings.shareThePredicate(a, b)
                        || one.areAlike(other) && (isVague(a) || isVague(b)));
    }

    /** "The first workers are expected": to do what, others tell. */
    private static boolean isVague(Witness witness) {
        return VAGUE.contains(witness.event().predicate());
    }

    /** Two verbs of one class ("left", "fell") tell one deed only if both say who takes part, in words that lie near. */
    private boolean fitsByWords(Witness a, Witness b) {
        return a.event().predicate().equals(b.event().predicate())
                || saysWho(a)
                        && saysWho(b)
                        && WordVectors.cosine(
                                        sayings.of(a).terms(), sayings.of(b).terms())
                                >= NEAR;
    }

    /** Whether it names somebody or something, not "he" or "it" only. */
    private static boolean saysWho(Witness witness) {
        return witness.event().participants().stream()
                .filter(participant -> PARTS.contains(participant.role()))
                .anyMatch(participant -> !Gist.of(participant.text()).units().isEmpty());
    }

    /** The same words with the hour of another clock: a report and its copy. */
    private static boolean isRetold(Witness a, Witness b) {
        Set<String> told = a.gist().everything();
        return told.size() >= WORDS_OF_COPY
                && told.equals(b.gist().everything())
                && Moments.areWholeHoursApart(time(a), time(b));
    }

    private boolean isToldAlike(Witness a, Witness b) {
        return Weights.shared(a.gist().everything(), b.gist().everything()).size() >= 3
                && weights.overlap(a.gist().everything(), b.gist().everything()) >= SAME_OCCURRENCE;
    }

    /** What lasts is true at many times. */
    private static boolean lasts(Witness witness) {
        return LASTING.contains(witness.event().predicate());
    }

    /** A year is no rival of an hour. */
    private static boolean isLong(Witness witness) {
        return Moments.length(time(witness)) > LONG.toMinutes();
    }

    /** Whether one is a month or more and the other no longer than so much: no rivals. */
    private static boolean isOfAnotherScale(TimeSpan a, TimeSpan b, Duration most) {
        long longer = Math.max(Moments.length(a), Moments.length(b));
        long shorter = Math.min(Moments.length(a), Moments.length(b));
        return longer >= MONTH.toMinutes() && shorter <= most.toMinutes();
    }

    /** Whether it is yet to come: "votes on Friday" as well as "will vote". */
    private static boolean isAhead(Witness witness) {
        return witness.claim().modality() != Claim.Modality.FACT
                || time(witness).from().isAfter(witness.account().publishedAt());
    }

    private static boolean compatible(Witness a, Witness b) {
        return time(a).text().equalsIgnoreCase(time(b).text()) || Moments.mayBeOne(widened(time(a)), widened(time(b)));
    }

    /**
     * A part of a day is vague at its ends, the more so as an article may mean that of another time zone, as far from it as
     * Manila is from Greenwich.
     */
    private static TimeSpan widened(TimeSpan span) {
        Duration length = Duration.between(span.from(), span.to());
        boolean partOfDay = length.compareTo(SHORTEST_PART) >= 0 && length.compareTo(LONGEST_PART) <= 0;
        return partOfDay ? new TimeSpan(span.from().minus(VAGUENESS), span.to().plus(VAGUENESS), span.text()) : span;
    }
}
