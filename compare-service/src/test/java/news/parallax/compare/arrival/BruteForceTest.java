package news.parallax.compare.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.sql.Sql;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.EventJson;
import news.parallax.contracts.Topics;
import news.parallax.local.BackingServices;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * However the events of whole stories come, shuffled, doubled, in batches, over the topic and from several sides at once,
 * what stands in the end is what a judge finds that is given all of them together.
 *
 * <p>{@code -Dparallax.order.seeds=N} runs N seeds instead of a few; {@code -Dparallax.order.told=FILE} takes the events of
 * another file besides, as {@code TellStories} in {@code local-desk/quality} writes it.
 */
@QuarkusTest
@WithTestResource(BackingServices.class)
class BruteForceTest {
    private static final int SEEDS = Integer.getInteger("parallax.order.seeds", 3);
    private static final String FORGET =
            "truncate story, article_revision, disagreement, alert_delivery, inbox, outbox cascade";
    private static final String TAKEN = "select count(*) as n from inbox where event_id = any(?::uuid[])";
    /** Those who take events beside the service's own consumer of the topic, as further instances would. */
    private static final int OTHERS = 2;

    @Inject
    ClaimsConsumer consumer;

    @Inject
    Sql sql;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void endsAsIfAllHadBeenJudgedTogether(long seed) throws Exception {
        List<ClaimsExtracted> told = ToldStories.own();
        List<ClaimsExtracted> events = seed % 2 == 0 ? ToldStories.atOneTime(told) : told;
        FinalState expected = FinalState.ofAllAtOnce(events);
        assertThat(expected.stories()).hasSizeGreaterThan(3);
        assertThat(expected.findings()).hasSizeGreaterThan(20);

        assertSame(stateAfter(events, new Random(seed)), expected);
    }

    @Test
    void endsSoForTheStoriesOfAnotherFile() throws Exception {
        String file = System.getProperty("parallax.order.told", "");
        assumeTrue(!file.isEmpty(), "no other file of events is named (-Dparallax.order.told=FILE)");
        List<ClaimsExtracted> events = ToldStories.in(Path.of(file));
        FinalState expected = FinalState.ofAllAtOnce(events);
        for (long seed = 1; seed <= SEEDS; seed++) {
            assertSame(stateAfter(events, new Random(seed)), expected);
        }
    }

    private static void assertSame(FinalState state, FinalState expected) {
        assertThat(state.stories()).isEqualTo(expected.stories());
        assertThat(without(state.findings(), expected.findings()))
                .as("found, but not by brute force")
                .isEmpty();
        assertThat(without(expected.findings(), state.findings()))
                .as("found by brute force alone")
                .isEmpty();
        assertThat(state.readings()).isEqualTo(expected.readings());
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private FinalState stateAfter(List<ClaimsExtracted> events, Random random) throws Exception {
        QuarkusTransaction.requiringNew().run(() -> sql.run(FORGET));
        List<ClaimsExtracted> coming = new ArrayList<>(events);
        Collections.shuffle(coming, random);
        for (int half = 0; half < 2; half++) {
            List<ClaimsExtracted> batch = new ArrayList<>(
                    half == 0
                            ? coming.subList(0, coming.size() / 2)
                            : coming.subList(coming.size() / 2, coming.size()));
            // A third comes again, some of them from the batch before.
            for (int i = 0; i < events.size() / 6; i++) {
                batch.add(coming.get(random.nextInt(half == 0 ? coming.size() / 2 : coming.size())));
            }
            Collections.shuffle(batch, random);
            take(batch, random);
        }
        Set<UUID> articles =
                events.stream().map(event -> event.article().articleId()).collect(Collectors.toSet());
        return QuarkusTransaction.requiringNew().call(() -> FinalState.stored(sql, articles));
    }

    /** Some over the topic, some at once beside it, some by both ways. */
    private void take(List<ClaimsExtracted> batch, Random random) throws Exception {
        List<Callable<Void>> beside = new ArrayList<>();
        List<ClaimsExtracted> sent = new ArrayList<>();
        for (ClaimsExtracted event : batch) {
            int way = random.nextInt(5);
            if (way < 3) {
                sent.add(event);
            }
            if (way > 1) {
                beside.add(() -> {
                    consumer.take(new ConsumerRecord<>(Topics.CLAIMS, 0, 0, event.key(), EventJson.write(event)));
                    return null;
                });
            }
        }
        try (ClaimsTopic topic = new ClaimsTopic(bootstrapServers);
                ExecutorService others = Executors.newFixedThreadPool(OTHERS)) {
            sent.forEach(topic::send);
            for (Future<Void> done : others.invokeAll(beside)) {
                done.get();
            }
        }
        ClaimsTopic.awaitAllHandled();
        Set<UUID> all = batch.stream().map(ClaimsExtracted::eventId).collect(Collectors.toSet());
        assertThat(taken(all)).isEqualTo(all.size());
    }

    private long taken(Set<UUID> events) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.first(TAKEN, row -> row.number("n"), events).orElse(0L));
    }
}
