package news.parallax.compare.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One reader of the stream, with the place it has come to. */
final class Subscription {
    private static final Logger LOG = Logger.getLogger(Subscription.class);
    private static final Duration PAUSE = Duration.ofMillis(400);
    /** Then it is up to the reader to come again, and to say who it is. */
    private static final Duration LONGEST = Duration.ofMinutes(15);
    /** Proxies close what is silent for a minute or half. */
    private static final int PAUSES_TO_A_SIGN_OF_LIFE = 37;

    private final ChangeFeed feed;
    private final Sse sse;
    private final @Nullable String resumeAfter;
    private @Nullable FeedPosition place;
    private int silentPauses;

    Subscription(ChangeFeed feed, Sse sse, @Nullable String resumeAfter) {
        this.feed = feed;
        this.sse = sse;
        this.resumeAfter = resumeAfter;
    }

    Multi<OutboundSseEvent> events() {
        return Multi.createFrom()
                .ticks()
                .every(PAUSE)
                .onOverflow()
                .drop()
                .select()
                .first(LONGEST)
                .onItem()
                .transformToMultiAndConcatenate(tick -> Uni.createFrom()
                        .item(this::next)
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                        .onItem()
                        .transformToMulti(events -> Multi.createFrom().iterable(events)));
    }

    /** Whatever goes wrong, the reader stays and is told later; nothing is lost, as the place has not moved. */
    private List<OutboundSseEvent> next() {
        try {
            return place == null ? begin() : proceed(place);
        } catch (RuntimeException e) {
            LOG.warn("The change log could not be read; trying again", e);
            return List.of();
        }
    }

    private List<OutboundSseEvent> begin() {
        Optional<FeedPosition> wanted = FeedPosition.parse(resumeAfter).filter(feed::knows);
        FeedPosition start = wanted.orElseGet(feed::now);
        place = start;
        boolean lost = wanted.isEmpty() && resumeAfter != null && !resumeAfter.isBlank();
        return List.of(event(lost ? "reset" : "ready", start, Map.of()));
    }

    private List<OutboundSseEvent> proceed(FeedPosition from) {
        List<OutboundSseEvent> events = new ArrayList<>();
        for (ChangeMessage message : feed.after(from)) {
            events.add(event("disagreement", message.position(), message));
            place = message.position();
        }
        silentPauses = events.isEmpty() ? silentPauses + 1 : 0;
        if (silentPauses >= PAUSES_TO_A_SIGN_OF_LIFE) {
            silentPauses = 0;
            events.add(sse.newEventBuilder().comment("still here").build());
        }
        return events;
    }

    private OutboundSseEvent event(String name, FeedPosition at, Object data) {
        return sse.newEventBuilder()
                .name(name)
                .id(at.text())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(data)
                .build();
    }
}
