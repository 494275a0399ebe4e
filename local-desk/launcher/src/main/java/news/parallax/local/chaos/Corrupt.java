package news.parallax.local.chaos;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import news.parallax.contracts.Topics;
import news.parallax.local.demo.DeskClient;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records that nobody can read come into the topics; one of the dead letters that they become is sent again. */
record Corrupt(TopicTail tail, RecordSender sender, DeskClient client, Random random) implements Fault {
    private static final Duration BURIED_WITHIN = Duration.ofSeconds(90);
    private static final int DEEP = 20_000;

    @Override
    public String what() {
        return "records that nobody can read";
    }

    @Override
    public void strike() {
        tail.catchUp();
        for (String topic : List.of(Topics.ARTICLES, Topics.CLAIMS)) {
            values(topic).forEach(value -> sender.corrupted(topic, value, random.nextInt(sender.partitions(topic))));
        }
        sender.flush();
    }

    /** Nothing, noise, half a record, a record of another kind, nesting beyond all bounds. */
    private List<byte[]> values(String topic) {
        byte[] noise = new byte[1 + random.nextInt(2_000)];
        random.nextBytes(noise);
        List<byte[]> values = new ArrayList<>();
        values.add(null);
        values.add(noise);
        values.add("{\"articleId\":7}".getBytes(StandardCharsets.UTF_8));
        values.add("[".repeat(DEEP).getBytes(StandardCharsets.UTF_8));
        List<ConsumerRecord<String, byte[]>> earlier = tail.of(topic).stream()
                .filter(record -> !RecordSender.isCorrupted(record))
                .toList();
        if (!earlier.isEmpty()) {
            byte[] whole = earlier.get(random.nextInt(earlier.size())).value();
            values.add(Arrays.copyOf(whole, random.nextInt(whole.length)));
        }
        return values;
    }

    @Override
    public Duration lasting() {
        return Duration.ZERO;
    }

    @Override
    public void lift(Batch batch) throws InterruptedException, IOException {
        String dead = random.nextBoolean() ? Topics.ARTICLES_DEAD_LETTERS : Topics.CLAIMS_DEAD_LETTERS;
        int known = tail.of(dead).size();
        long deadline = System.nanoTime() + BURIED_WITHIN.toNanos();
        while (tail.of(dead).size() == known) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("nothing came into " + dead + " within " + BURIED_WITHIN);
            }
            tail.catchUp();
        }
        ConsumerRecord<String, byte[]> letter = tail.of(dead).getLast();
        client.redrive(letter.topic(), letter.partition(), letter.offset());
    }
}
