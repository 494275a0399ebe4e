package news.parallax.local.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.contracts.Topics;
import news.parallax.local.desk.DeskException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;

/** What is done to all topics together. */
final class TopicAdmin {
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private TopicAdmin() {}

    /** Every partition of every topic of the system. */
    static List<TopicPartition> partitions() {
        return Topics.all().stream()
                .flatMap(topic -> IntStream.range(0, topic.partitions())
                        .mapToObj(number -> new TopicPartition(topic.name(), number)))
                .toList();
    }

    /** Waits until the broker answers and has all topics with their leaders. */
    static void awaitAll(String bootstrapServers) throws InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        try (Admin admin = admin(bootstrapServers)) {
            while (!hasAll(admin)) {
                if (System.nanoTime() > deadline) {
                    throw new DeskException("The broker was not ready within " + LIMIT.toSeconds() + " s.");
                }
                Thread.sleep(100);
            }
        }
    }

    private static Admin admin(String bootstrapServers) {
        return Admin.create(Map.of(
                "bootstrap.servers", bootstrapServers,
                "request.timeout.ms", "2000",
                "default.api.timeout.ms", "3000",
                "reconnect.backoff.max.ms", "200"));
    }

    private static boolean hasAll(Admin admin) throws InterruptedException {
        try {
            Set<String> names = admin.listTopics().names().get();
            if (!names.containsAll(Topics.all().stream().map(Topics.Topic::name).toList())) {
                return false;
            }
            // Only a leader can say where a partition ends.
            admin.listOffsets(ends()).all().get();
            return true;
        } catch (ExecutionException e) {
            return false;
        }
    }

    private static Map<TopicPartition, OffsetSpec> ends() {
        return partitions().stream()
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
    }

    static void emptyAll(String bootstrapServers) throws InterruptedException {
        try (Admin admin = admin(bootstrapServers)) {
            Map<TopicPartition, ListOffsetsResultInfo> ends =
                    admin.listOffsets(ends()).all().get();
            // A compacted topic refuses to have records deleted: it is emptied as one that is not.
            admin.deleteRecords(ends.entrySet().stream()
                            .filter(end -> !end.getKey().topic().equals(Topics.DISAGREEMENTS))
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    end -> RecordsToDelete.beforeOffset(
                                            end.getValue().offset()))))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new DeskException("The topics could not be emptied: " + e.getCause(), e);
        }
    }
}
