package news.parallax.compare.alert.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When an alert is sent. */
public sealed interface Timing {
    Duration HOUR = Duration.ofHours(1);

    /** By itself, at once. */
    record Now() implements Timing {}

    /** With others that wait for the same reason. */
    record Together(Hold because) implements Timing {}

    /** Not before then. */
    record Later(Hold because, Instant until) implements Timing {}

    /**
     * Decides on an alert whose time has come.
     *
     * @param waited why it has waited so far; empty where it is new
     * @param sent the single alerts that the rule sent to the channel in the last hour
     */
    static Timing of(AlertRule rule, Optional<Hold> waited, Sent sent, Instant now) {
        Optional<Hold> held = waited.filter(Hold::gathers);
        Optional<Instant> silence =
                rule.quiet() == null ? Optional.empty() : rule.quiet().endOfSilenceAt(now);
        if (silence.isPresent()) {
            return new Later(held.orElse(Hold.QUIET_HOURS), silence.get());
        }
        if (held.isPresent()) {
            return new Together(held.get());
        }
        if (rule.digest() != null) {
            return new Later(Hold.DIGEST, rule.digest().nextAfter(now));
        }
        if (rule.capPerHour() != null && sent.count() >= rule.capPerHour()) {
            return new Later(Hold.CAP, sent.oldest().plus(HOUR));
        }
        return new Now();
    }

    /**
     * Single alerts of the last hour.
     *
     * @param oldest when the first of them was sent; of no meaning where there is none
     */
    record Sent(int count, Instant oldest) {
        Sent oneMore(Instant now) {
            return new Sent(count + 1, count == 0 ? now : oldest);
        }
    }
}
