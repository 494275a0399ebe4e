package news.parallax.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RestingConsumersTest {
    private static final TopicPartition PARTITION = new TopicPartition("news", 0);
    private static final Duration REST = Duration.ofMillis(500);
    private static final Duration A_MOMENT = Duration.ofMillis(400);

    private final ExecutorService pollingThread = Executors.newSingleThreadExecutor();
    private final MockConsumer<String, byte[]> client = new MockConsumer<>("earliest");
    private final AtomicInteger asked = new AtomicInteger();
    private final RestingConsumers consumers = new RestingConsumers(clients(), REST);

    RestingConsumersTest() {
        client.assign(List.of(PARTITION));
    }

    @AfterEach
    void end() {
        pollingThread.shutdownNow();
    }

    @Test
    void letsAPausedClientRest() throws Exception {
        client.pause(List.of(PARTITION));

        consumers.rest("news");

        assertThat(timeUntilTheThreadIsFree()).isGreaterThan(A_MOMENT);
    }

    @Test
    void keepsNoClientFromFetching() throws Exception {
        consumers.rest("news");

        assertThat(timeUntilTheThreadIsFree()).isLessThan(A_MOMENT);
    }

    @Test
    void asksForOneRestAtATime() throws Exception {
        client.pause(List.of(PARTITION));
        for (int record = 0; record < 100; record++) {
            consumers.rest("news");
        }
        timeUntilTheThreadIsFree();
        assertThat(asked).hasValue(1);

        consumers.rest("news");
        assertThat(asked).hasValue(2);
    }

    private Duration timeUntilTheThreadIsFree() throws Exception {
        long before = System.nanoTime();
        pollingThread.submit(() -> {}).get();
        return Duration.ofNanos(System.nanoTime() - before);
    }

    private KafkaClientService clients() {
        KafkaConsumer<?, ?> channel = playing(KafkaConsumer.class, arguments -> {
            @SuppressWarnings("unchecked")
            Consumer<org.apache.kafka.clients.consumer.Consumer<String, byte[]>> action =
                    (Consumer<org.apache.kafka.clients.consumer.Consumer<String, byte[]>>) arguments[0];
            asked.incrementAndGet();
            return Uni.createFrom().voidItem().emitOn(pollingThread).invoke(() -> action.accept(client));
        });
        return playing(KafkaClientService.class, arguments -> channel);
    }

    private interface Answer {
        Object to(Object[] arguments);
    }

    private static <T> T playing(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer.to(arguments)));
    }
}
