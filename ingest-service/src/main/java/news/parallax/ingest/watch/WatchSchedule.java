package news.parallax.ingest.watch;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How often an article's page is read again by the article's age: ever more seldom, and in the end no more. */
final class WatchSchedule {
    private final List<Step> steps;

    private WatchSchedule(List<Step> steps) {
        this.steps = steps;
    }

    private record Step(Duration youngerThan, Duration every) {}

    /**
     * Reads "3H:15M, 1D:60M, 7D:3H": every 15 minutes while younger than 3 hours, and so on. Empty or "never" for never.
     *
     * @throws IllegalArgumentException where it is something else
     */
    static WatchSchedule of(String text) {
        List<Step> steps = new ArrayList<>();
        if (!text.isBlank() && !text.strip().equalsIgnoreCase("never")) {
            for (String step : text.split(",")) {
                String[] parts = step.strip().split(":");
                if (parts.length != 2) {
                    throw new IllegalArgumentException("parallax.watch.schedule needs AGE:PAUSE, not " + step);
                }
                Step read =
                        new Step(DurationConverter.parseDuration(parts[0]), DurationConverter.parseDuration(parts[1]));
                if (!read.every().isPositive()) {
                    throw new IllegalArgumentException("parallax.watch.schedule needs pauses above zero: " + step);
                }
                steps.add(read);
            }
        }
        steps.sort(Comparator.comparing(Step::youngerThan));
        return new WatchSchedule(List.copyOf(steps));
    }

    /** The pause to the next reading; empty for no more. */
    Optional<Duration> pause(Duration age) {
        return steps.stream()
                .filter(step -> age.compareTo(step.youngerThan()) < 0)
                .map(Step::every)
                .findFirst();
    }
}
