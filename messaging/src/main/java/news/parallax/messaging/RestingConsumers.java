package news.parallax.messaging;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;

/**
 * Lets the Kafka client of a channel rest while the channel has enough records in hand. SmallRye (4.33) then asks the paused
 * client for nothing every two milliseconds, which takes a tenth of a processor core as long as more has come than is worked
 * on.
 */
@ApplicationScoped
public class RestingConsumers {
    /** Nobody waits for it: a client goes on fetching when as many records are left as it fetches at once. */
    private static final Duration REST = Duration.ofMillis(50);

    private final KafkaClientService clients;
    private final Duration rest;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    @Inject
    RestingConsumers(KafkaClientService clients) {
        this(clients, REST);
    }

    RestingConsumers(KafkaClientService clients, Duration rest) {
        this.clients = clients;
        this.rest = rest;
    }

    /** Called with every record that the channel hands out; returns at once. */
    public void rest(String channel) {
        if (asked.add(channel)) {
            clients.getConsumer(channel)
                    .runOnPollingThread(this::restWhilePaused)
                    .subscribe()
                    .with(done -> asked.remove(channel), closed -> asked.remove(channel));
        }
    }

    private void restWhilePaused(Consumer<?, ?> client) {
        if (!client.paused().isEmpty()) {
            try {
                Thread.sleep(rest);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
