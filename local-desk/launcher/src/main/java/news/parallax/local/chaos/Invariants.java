package news.parallax.local.chaos;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.EventJson;
import news.parallax.contracts.Topics;
import news.parallax.local.chaos.StoredState.Change;
import news.parallax.local.demo.DeskClient;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What must hold whenever the system has come to rest, whatever was done to it before. */
final class Invariants {
    private final Ledger ledger;
    private final StoredState stored;
    private final TopicTail tail;
    private final DeskClient client;
    private final AlertReceiver receiver;

    Invariants(Ledger ledger, StoredState stored, TopicTail tail, DeskClient client, AlertReceiver receiver) {
        this.receiver = receiver;
        this.ledger = ledger;
        this.stored = stored;
        this.tail = tail;
        this.client = client;
    }

    /**
     * Checks all of them.
     *
     * @param expected the open disagreements of an undisturbed run over the same articles
     * @throws Violation for the first that does not hold
     */
    void check(Set<String> expected) throws Violation, SQLException, IOException, InterruptedException {
        everyAcceptedRevisionIsComparedOnce();
        nothingWaits();
        Violation.requireEqual("open disagreements", expected, Findings.withoutIds(client.openDisagreements()));
        tail.catchUp();
        everyArticleIsOneEvent(Topics.ARTICLES);
        everyArticleIsOneEvent(Topics.CLAIMS);
        everyChangeIsPublished();
        everyChangeIsToldUnderOneId();
        everyCorruptedRecordIsADeadLetter(Topics.ARTICLES, Topics.ARTICLES_DEAD_LETTERS);
        everyCorruptedRecordIsADeadLetter(Topics.CLAIMS, Topics.CLAIMS_DEAD_LETTERS);
    }

    private void everyAcceptedRevisionIsComparedOnce() throws Violation, SQLException {
        Violation.requireEqual("stored revisions", ledger.accepted(), stored.ingested());
        Violation.requireEqual("compared revisions", ledger.accepted(), stored.compared());
        Violation.requireEqual("standing revisions", ledger.latest(), stored.standing());
        int handled = stored.handledEvents();
        if (handled != ledger.accepted().size()) {
            throw new Violation("events handled: " + handled + " instead of "
                    + ledger.accepted().size());
        }
    }

    private void nothingWaits() throws Violation, SQLException {
        int waiting = stored.waitingEvents();
        if (waiting > 0) {
            throw new Violation("events still in an outbox: " + waiting);
        }
        int alerts = stored.waitingAlerts();
        if (alerts > 0) {
            throw new Violation("alerts still on their way: " + alerts);
        }
    }

    /** A record may lie in a topic twice; it then has the same id and the same content, and consumers see it once. */
    private void everyArticleIsOneEvent(String topic) throws Violation {
        Map<String, byte[]> values = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : tail.of(topic)) {
            if (RecordSender.isCorrupted(record)) {
                continue;
            }
            String id = TopicTail.header(record, "ce_id");
            byte[] earlier = values.putIfAbsent(id, record.value());
            if (earlier != null && !Arrays.equals(earlier, record.value())) {
                throw new Violation("event " + id + " lies in " + topic + " with two contents");
            }
        }
        if (values.size() != ledger.accepted().size()) {
            throw new Violation("events in " + topic + ": " + values.size() + " instead of "
                    + ledger.accepted().size());
        }
    }

    private void everyChangeIsPublished() throws Violation, SQLException {
        Set<Change> published = tail.of(Topics.DISAGREEMENTS).stream()
                .map(record -> EventJson.read(record.value(), DisagreementChanged.class))
                .map(event -> new Change(event.key(), event.version()))
                .collect(Collectors.toCollection(TreeSet::new));
        Violation.requireEqual("published changes", stored.changes(), published);
    }

    /**
     * The receiver asked for every change. An alert that was overtaken before it was made ready is withdrawn and never sent;
     * one that is sent twice has the same id.
     */
    private void everyChangeIsToldUnderOneId() throws Violation, SQLException {
        Set<Change> untold = stored.standingChanges();
        untold.removeAll(stored.alerts());
        Violation.requireEqual("changes without an alert", Set.of(), untold);
        Map<Change, String> ids = new TreeMap<>();
        Map<String, Change> changes = new HashMap<>();
        for (AlertReceiver.Call call : receiver.calls()) {
            String id = ids.putIfAbsent(call.change(), call.webhookId());
            if (id != null && !id.equals(call.webhookId())) {
                throw new Violation("an alert of " + call.change() + " came under two ids");
            }
            Change change = changes.putIfAbsent(call.webhookId(), call.change());
            if (change != null && !change.equals(call.change())) {
                throw new Violation("two changes came under the id " + call.webhookId());
            }
        }
        Violation.requireEqual("alerts that arrived", stored.sentAlerts(), ids.keySet());
    }

    private void everyCorruptedRecordIsADeadLetter(String topic, String deadLetters) throws Violation {
        Map<String, ConsumerRecord<String, byte[]>> corrupted = tail.of(topic).stream()
                .filter(RecordSender::isCorrupted)
                .collect(Collectors.toMap(
                        record -> topic + "-" + record.partition() + "@" + record.offset(), record -> record));
        Set<String> buried = new TreeSet<>();
        for (ConsumerRecord<String, byte[]> letter : tail.of(deadLetters)) {
            String origin = TopicTail.header(letter, "dead-letter-topic") + "-"
                    + TopicTail.header(letter, "dead-letter-partition") + "@"
                    + TopicTail.header(letter, "dead-letter-offset");
            buried.add(origin);
            String reason = TopicTail.header(letter, "dead-letter-reason");
            if (reason == null || reason.isBlank()) {
                throw new Violation("the dead letter of " + origin + " has no reason");
            }
            ConsumerRecord<String, byte[]> original = corrupted.get(origin);
            if (original != null && !Arrays.equals(original.value(), letter.value())) {
                throw new Violation("the dead letter of " + origin + " has another content");
            }
        }
        Violation.requireEqual("dead letters of " + topic, new TreeSet<>(corrupted.keySet()), buried);
    }

    /** How many different messages the receiver got. */
    long alerts() {
        return receiver.calls().stream().distinct().count();
    }

    /** How many calls more than messages the receiver got. */
    long repeatedAlerts() {
        return receiver.calls().size() - alerts();
    }

    /** How many records more than events lie in the topics: what a consumer without a memory of ids would see twice. */
    int repeatedRecords() {
        return List.of(Topics.ARTICLES, Topics.CLAIMS, Topics.DISAGREEMENTS).stream()
                .mapToInt(topic -> {
                    List<String> ids = tail.of(topic).stream()
                            .filter(record -> !RecordSender.isCorrupted(record))
                            .map(record -> TopicTail.header(record, "ce_id"))
                            .toList();
                    return ids.size() - (int) ids.stream().distinct().count();
                })
                .sum();
    }
}
