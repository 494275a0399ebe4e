package news.parallax.local.chaos;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * While a consumer stands still, the records that wait for it are copied into other partitions, the last one first: it then
 * meets them in no order at all, late revisions before early ones.
 *
 * @param consumer reads the topic
 */
record Reorder(Part consumer, String topic, TopicTail tail, RecordSender sender) implements Fault {
    private static final Duration REACHES_THE_TOPIC = Duration.ofSeconds(2);

    @Override
    public String what() {
        return topic + " in another order for " + consumer.label();
    }

    @Override
    public void strike() {
        tail.catchUp();
        consumer.hold();
    }

    @Override
    public Duration lasting() {
        return Duration.ZERO;
    }

    @Override
    public void lift(Batch batch) throws InterruptedException {
        try {
            int known = tail.of(topic).size();
            batch.awaitSent();
            Thread.sleep(REACHES_THE_TOPIC);
            tail.catchUp();
            List<ConsumerRecord<String, byte[]>> waiting =
                    List.copyOf(tail.of(topic).subList(known, tail.of(topic).size()));
            waiting.reversed().forEach(record -> sender.copy(record, otherPartition(record)));
            sender.flush();
        } finally {
            consumer.release();
        }
    }

    private int otherPartition(ConsumerRecord<String, byte[]> record) {
        return (record.partition() + 1) % sender.partitions(topic);
    }
}
