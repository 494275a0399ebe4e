package news.parallax.compare.storyline;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** How many stories there are; counted now and then, as a scrape should cost nothing. */
@ApplicationScoped
class StoryGauge {
    private final StoryQueries stories;
    private volatile long living;

    StoryGauge(StoryQueries stories, MeterRegistry meters) {
        this.stories = stories;
        Gauge.builder("parallax.stories", this, gauge -> gauge.living)
                .description("Stories that were not merged into another, counted at most a minute ago")
                .register(meters);
    }

    @Scheduled(every = "1m", delayed = "5s")
    @Transactional
    void count() {
        living = stories.living();
    }
}
