package news.parallax.ingest.watch;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** When to come again after failures in a row, and by how much to stray so that not all come at once. */
public final class BackOff {
    private static final double STRAYING = 0.1;
    private static final int MOST_DOUBLINGS = 20;

    private BackOff() {}

    /**
     * The pause after a failure.
     *
     * @param before how many visits had failed in a row before
     * @param asked what the site asks for; counts where it is longer
     */
    public static Duration after(int before, VisitSettings settings, @Nullable Duration asked, RandomGenerator random) {
        Duration pause = settings.firstBackOff().multipliedBy(1L << Math.min(before, MOST_DOUBLINGS));
        if (pause.compareTo(settings.longestBackOff()) > 0) {
            pause = settings.longestBackOff();
        }
        pause = strayed(pause, random);
        return asked != null && asked.compareTo(pause) > 0 ? asked.plus(strayed(Duration.ofSeconds(1), random)) : pause;
    }

    /** A span up to a tenth shorter or longer. */
    public static Duration strayed(Duration span, RandomGenerator random) {
        double factor = 1 + STRAYING * (2 * random.nextDouble() - 1);
        return Duration.ofMillis(Math.round(span.toMillis() * factor));
    }
}
