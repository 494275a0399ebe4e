package news.parallax.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.EventJson;
import news.parallax.contracts.Topics;
import news.parallax.local.demo.DeskClient;
import news.parallax.local.demo.FoundDisagreement;
import news.parallax.local.demo.Report;
import news.parallax.local.desk.LocalDesk;
import news.parallax.local.desk.Service;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each service is killed in the middle of a run; nothing is lost and nothing doubled. */
class ServiceKillTest {
    private static final Duration COMPARING_LIMIT = Duration.ofSeconds(180);

    @TempDir
    Path folder;

    @Test
    void givesTheSameResultAsAnUndisturbedRun() throws Exception {
        List<Report> reports = GeneratedStories.reports();
        Set<String> undisturbed = resultOf(folder.resolve("undisturbed"), reports, Map.of());
        // How many are found is the reader's and the judge's affair; here there must be enough to lose.
        assertThat(undisturbed).hasSizeGreaterThanOrEqualTo(3);

        Set<String> disturbed = resultOf(
                folder.resolve("disturbed"),
                reports,
                Map.of(
                        3,
                        Service.INGEST,
                        8,
                        Service.EXTRACT,
                        13,
                        Service.COMPARE,
                        18,
                        Service.EXTRACT,
                        21,
                        Service.INGEST));

        assertThat(disturbed).isEqualTo(undisturbed);
    }

    /**
     * Feeds the reports to a desk of its own.
     *
     * @param kills which service is killed after how many reports
     */
    private static Set<String> resultOf(Path folder, List<Report> reports, Map<Integer, Service> kills)
            throws Exception {
        try (LocalDesk desk = PackagedDesk.start(folder)) {
            DeskClient client = PackagedDesk.client(desk);
            List<DeskClient.Accepted> accepted = new ArrayList<>();
            for (int i = 0; i < reports.size(); i++) {
                if (kills.containsKey(i)) {
                    kill(desk, kills.get(i));
                }
                accepted.add(postUntilAccepted(client, reports.get(i)));
            }
            awaitCompared(client, accepted);
            List<FoundDisagreement> found = disagreements(client);
            requireEveryEventOnce(desk, accepted, found);
            return found.stream().map(ServiceKillTest::withoutIds).collect(Collectors.toSet());
        }
    }

    /** Waits for a service that is being started again after the last kill, not for it to be ready. */
    private static void kill(LocalDesk desk, Service service) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> ProcessHandle.of(desk.process(service).pid()).isPresent());
        System.out.println("  killing " + service.label());
        ProcessHandle.of(desk.process(service).pid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** A sender that gets no answer sends again: submissions are idempotent. */
    private static DeskClient.Accepted postUntilAccepted(DeskClient client, Report report) throws Exception {
        long deadline = System.nanoTime() + COMPARING_LIMIT.toNanos();
        while (true) {
            try {
                return client.post(report);
            } catch (IOException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                Thread.sleep(200);
            }
        }
    }

    private static void awaitCompared(DeskClient client, List<DeskClient.Accepted> articles) throws Exception {
        long deadline = System.nanoTime() + COMPARING_LIMIT.toNanos();
        List<DeskClient.Accepted> waiting = new ArrayList<>(articles);
        while (!waiting.isEmpty()) {
            assertThat(System.nanoTime()).as("time left for " + waiting).isLessThan(deadline);
            for (DeskClient.Accepted article : List.copyOf(waiting)) {
                try {
                    if (client.isCompared(article)) {
                        waiting.remove(article);
                    }
                } catch (IOException e) {
                    // The service is being started again.
                    break;
                }
            }
            Thread.sleep(200);
        }
    }

    /** The service may be in the middle of being started again. */
    private static List<FoundDisagreement> disagreements(DeskClient client) throws Exception {
        for (int attempt = 0; attempt < 100; attempt++) {
            try {
                return client.openDisagreements();
            } catch (IOException e) {
                Thread.sleep(300);
            }
        }
        return client.openDisagreements();
    }

    /**
     * A record may lie in a topic twice after a kill; what counts is that it carries the same event id both times, so that
     * consumers see it once.
     */
    private static void requireEveryEventOnce(
            LocalDesk desk, List<DeskClient.Accepted> accepted, List<FoundDisagreement> found) {
        assertThat(accepted).extracting(DeskClient.Accepted::revision).containsOnly(1);
        for (String topic : List.of(Topics.ARTICLES, Topics.CLAIMS)) {
            List<ConsumerRecord<String, byte[]>> events = TopicContents.of(desk.bootstrapServers(), topic);
            assertThat(events.stream().map(TopicContents::eventId).distinct())
                    .as("events in " + topic)
                    .hasSize(accepted.size());
            assertThat(events.stream().map(ConsumerRecord::key).collect(Collectors.toSet()))
                    .isEqualTo(accepted.stream()
                            .map(DeskClient.Accepted::articleId)
                            .collect(Collectors.toSet()));
        }
        for (String topic : List.of(Topics.ARTICLES_DEAD_LETTERS, Topics.CLAIMS_DEAD_LETTERS)) {
            assertThat(TopicContents.of(desk.bootstrapServers(), topic))
                    .as(topic)
                    .isEmpty();
        }
        Set<String> open = found.stream().map(FoundDisagreement::id).collect(Collectors.toSet());
        // The outbox is emptied a moment after the commit that filled it.
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(openInTopic(desk)).isEqualTo(open));
    }

    /** What a newsroom system that reads the compacted topic holds to be open. */
    private static Set<String> openInTopic(LocalDesk desk) {
        Map<String, DisagreementChanged> latest =
                TopicContents.of(desk.bootstrapServers(), Topics.DISAGREEMENTS).stream()
                        .map(record -> EventJson.read(record.value(), DisagreementChanged.class))
                        .collect(Collectors.toMap(
                                DisagreementChanged::key,
                                event -> event,
                                (one, other) -> one.version() >= other.version() ? one : other));
        return latest.values().stream()
                .filter(event -> event.status() == DisagreementChanged.Status.OPEN)
                .map(DisagreementChanged::key)
                .collect(Collectors.toSet());
    }

    private static String withoutIds(FoundDisagreement found) {
        return found.type() + " " + found.about() + " " + found.severity() + " "
                + found.sides().stream()
                        .map(FoundDisagreement.Side::toString)
                        .sorted()
                        .toList();
    }
}
