package news.parallax.local.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import news.parallax.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records that have been in the topics before come again, in any order and in any partition. */
record SendAgain(TopicTail tail, RecordSender sender, Random random) implements Fault {
    private static final int EACH = 12;

    @Override
    public String what() {
        return "earlier articles and claims sent again";
    }

    @Override
    public void strike() {
        tail.catchUp();
        for (String topic : List.of(Topics.ARTICLES, Topics.CLAIMS)) {
            List<ConsumerRecord<String, byte[]>> earlier = new ArrayList<>(tail.of(topic));
            for (int i = 0; i < EACH && !earlier.isEmpty(); i++) {
                ConsumerRecord<String, byte[]> record = earlier.get(random.nextInt(earlier.size()));
                if (!RecordSender.isCorrupted(record)) {
                    sender.copy(record, random.nextInt(sender.partitions(topic)));
                }
            }
        }
        sender.flush();
    }

    @Override
    public Duration lasting() {
        return Duration.ZERO;
    }

    @Override
    public void lift(Batch batch) {
        // There is nothing to end.
    }
}
