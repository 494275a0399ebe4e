package news.parallax.compare.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import news.parallax.compare.Occurrence;
import news.parallax.compare.sql.Sql;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.EventJson;
import news.parallax.contracts.Topics;
import news.parallax.local.BackingServices;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same articles give the same stories and the same disagreements, however they come. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ArrivalOrderTest {
    private static final String STORIES =
            "select string_agg(article_id::text || '/' || revision, ' ' order by article_id) as members from article group by story_id";
    private static final String DISAGREEMENTS = """
            select kind || ' ' || status || ' ' || (
                select string_agg(claims, ' against ' order by claims) from (
                    select (select string_agg(e ->> 'claimId', ' ' order by e ->> 'claimId')
                            from jsonb_array_elements(side -> 'evidence') e) as claims
                    from jsonb_array_elements(sides) side) s) as said
            from disagreement where standing""";
    private static final String READINGS = "select fact_key || ' ' || explanation as reading from compatible_reading";
    private static final String FORGET =
            "truncate story, article_revision, disagreement, alert_delivery, inbox, outbox cascade";

    @Inject
    ClaimsConsumer consumer;

    @Inject
    Sql sql;

    private record State(Set<String> stories, List<String> disagreements, List<String> readings) {}

    @Test
    void takesBridgesApartWhenTheyAreRevised() throws Exception {
        State state = stateAfter(events(), 1);

        // Four occurrences, of which two stay tied.
        assertThat(state.stories()).hasSize(3);
        assertThat(state.disagreements()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void endsInTheSameStateInAnyOrderByOneOrSeveralInstances(long seed) throws Exception {
        State expected = stateAfter(events(), 1);
        List<ClaimsExtracted> shuffled = new ArrayList<>(events());
        shuffled.addAll(events().subList(0, 10));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(stateAfter(shuffled, seed % 2 == 0 ? 1 : 4)).isEqualTo(expected);
    }

    /** Four occurrences of one day; the first two are tied until a revision unties them, the last two stay tied. */
    private static List<ClaimsExtracted> events() {
        List<Occurrence> occurrences = List.of(
                new Occurrence("Philomena", 1001),
                new Occurrence("Quentinia", 1001),
                new Occurrence("Rosamunde", 1001),
                new Occurrence("Sebastian", 1001));
        List<ClaimsExtracted> events = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            String suffix = occurrence.name().substring(0, 3);
            for (int i = 0; i < 5; i++) {
                events.add(occurrence.report("Outlet" + suffix + i, 120 + 20 * (i % 3)));
            }
            events.add(occurrence.report("Outlet" + suffix + 1, 2, later(occurrence), 120));
            events.add(occurrence.report("Outlet" + suffix + 2, 2, later(occurrence), 175));
        }
        events.add(occurrences.get(0).reportWith(occurrences.get(1), "Tyingham", 1, 120));
        events.add(occurrences.get(0).report("Tyingham", 2, later(occurrences.get(0)), 120));
        events.add(occurrences.get(2).reportWith(occurrences.get(3), "Knotford", 1, 120));
        return events;
    }

    private static Instant later(Occurrence occurrence) {
        return occurrence.morning().plusSeconds(3600);
    }

    private State stateAfter(List<ClaimsExtracted> events, int instances) throws Exception {
        QuarkusTransaction.requiringNew().run(() -> sql.run(FORGET));
        List<Callable<Void>> work = new ArrayList<>();
        for (ClaimsExtracted event : events) {
            work.add(() -> {
                consumer.take(new ConsumerRecord<>(Topics.CLAIMS, 0, 0, event.key(), EventJson.write(event)));
                return null;
            });
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(instances)) {
            for (Future<Void> done : pool.invokeAll(work)) {
                done.get();
            }
        }
        return QuarkusTransaction.requiringNew().call(this::state);
    }

    private State state() {
        return new State(
                sql.list(STORIES, row -> row.text("members"), new Object[0]).stream()
                        .collect(Collectors.toSet()),
                sql.list(DISAGREEMENTS, row -> row.text("said"), new Object[0]).stream()
                        .sorted()
                        .toList(),
                sql.list(READINGS, row -> row.text("reading"), new Object[0]).stream()
                        .sorted()
                        .toList());
    }
}
