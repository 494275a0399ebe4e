package news.parallax.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** How many articles compare-service has compared since it was started, by its own count. */
final class ComparedArticles {
    private static final String METRIC = "parallax_articles_compared_total";

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest request;

    ComparedArticles(URI compare, String key) {
        request = HttpRequest.newBuilder(compare.resolve("/q/metrics"))
                .header("authorization", "Bearer " + key)
                .header("accept", "text/plain")
                .timeout(Duration.ofSeconds(10))
                .build();
    }

    long count() throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofLines())
                .body()
                .filter(line -> line.startsWith(METRIC))
                // "name{labels} value", and in OpenMetrics perhaps an exemplar with a time of its own behind it
                .mapToLong(line -> (long) Double.parseDouble(line.split(" ", 3)[1]))
                .sum();
    }
}
