package news.parallax.compare.judgement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Claim.Kind;
import news.parallax.contracts.TimeSpan;

/** Claims of a story that put something at times which do not meet. */
final class TimePairs {
    private static final double DAY = 24;
    private static final double MONTH = 30 * DAY;

    private final List<Witness> witnesses;
    private final Sayings sayings;
    private final Occurrences occurrences;

    TimePairs(List<Witness> witnesses, Sayings sayings) {
        this.witnesses = Tellings.of(
                witnesses.stream().filter(w -> w.claim().time() != null).toList(),
                Kind.TIME,
                w -> List.of(time(w).from(), time(w).to()));
        this.sayings = sayings;
        this.occurrences = new Occurrences(
                this.witnesses,
                sayings.weights(),
                w -> WhenWords.stems(),
                (a, b) -> Moments.mayBeOne(time(a), time(b)));
    }

    List<RivalPair<Witness>> all() {
        List<RivalPair<Witness>> pairs = new ArrayList<>();
        for (int i = 0; i < witnesses.size(); i++) {
            for (int j = i + 1; j < witnesses.size(); j++) {
                Witness a = witnesses.get(i);
                Witness b = witnesses.get(j);
                if (mayBeRivals(a, b)) {
                    pairs.add(new RivalPair<>(a, b, features(a, b)));
                }
            }
        }
        return pairs;
    }

    static TimeSpan time(Witness witness) {
        return Objects.requireNonNull(witness.claim().time());
    }

    private boolean mayBeRivals(Witness a, Witness b) {
        return !a.sameVoice(b)
                && occurrences.mayBeOne(a, b)
                && !a.sameSentence(b)
                && !Moments.mayBeOne(time(a), time(b));
    }

    private Features features(Witness a, Witness b) {
        Features f = sayings.common(a, b);
        occurrences.describe(f, a, b);
        Claim c = a.claim();
        Claim d = b.claim();
        double gap = Math.min(hours(time(a), time(b)), hours(time(b), time(a)));
        f.put("gap", Math.log1p(gap));
        f.put("gap within a day", gap < DAY);
        f.put("gap over a month", gap > MONTH);
        f.put("kind time both", c.kind() == Kind.TIME && d.kind() == Kind.TIME);
        f.put("figure", c.quantity() != null || d.quantity() != null);
        double one = length(time(a));
        double other = length(time(b));
        f.put("clock both", one < 1.1 && other < 1.1);
        f.put("day both", isDay(one) && isDay(other));
        f.put("length", Math.abs(Math.log1p(one) - Math.log1p(other)));
        f.put("words same", time(a).text().equalsIgnoreCase(time(b).text()));
        f.put("one to come", isToCome(a) != isToCome(b));
        return f;
    }

    private static double hours(TimeSpan earlier, TimeSpan later) {
        return Duration.between(earlier.to(), later.from()).abs().toMinutes() / 60.0;
    }

    private static double length(TimeSpan time) {
        return Duration.between(time.from(), time.to()).toMinutes() / 60.0;
    }

    private static boolean isDay(double hours) {
        return hours > 11 && hours < 25;
    }

    private static boolean isToCome(Witness witness) {
        return time(witness).from().isAfter(witness.account().publishedAt());
    }
}
