package news.parallax.compare.rate;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import news.parallax.compare.rate.ReferenceRates.UnreadableException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the rates anew every few hours, where an address is set. What cannot be had leaves those that are there. */
@ApplicationScoped
class RateFetch {
    private static final Logger LOG = Logger.getLogger(RateFetch.class);

    /** For all of the document. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int LARGEST = 16_000_000;
    private static final int OK = 200;

    private final KeptRates rates;
    private final Optional<URI> address;
    private final Duration patience;

    @Inject
    RateFetch(KeptRates rates, @ConfigProperty(name = "parallax.exchange-rates.url") Optional<URI> address) {
        this(rates, address, PATIENCE);
    }

    RateFetch(KeptRates rates, Optional<URI> address, Duration patience) {
        this.rates = rates;
        this.address = address;
        this.patience = patience;
    }

    @Scheduled(every = "6h", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fetch() throws InterruptedException {
        if (address.isEmpty()) {
            return;
        }
        try {
            rates.keep(ReferenceRates.read(document(address.get())));
        } catch (IOException | UnreadableException e) {
            LOG.warnf("No exchange rates from %s: %s", address.get(), e.getMessage());
        }
    }

    private byte[] document(URI address) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(
                    HttpRequest.newBuilder(address).build(),
                    BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
            try {
                HttpResponse<byte[]> response = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
                if (response.statusCode() != OK) {
                    throw new IOException("answered " + response.statusCode());
                }
                return response.body();
            } catch (ExecutionException e) {
                throw new IOException(e.getCause());
            } catch (TimeoutException e) {
                throw new IOException("no answer within " + patience, e);
            } finally {
                // Else the client, as it closes, would wait for what still trickles in.
                answer.cancel(true);
            }
        }
    }
}
