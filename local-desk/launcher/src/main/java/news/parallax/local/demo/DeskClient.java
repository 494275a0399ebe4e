package news.parallax.local.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Talks to a running system over HTTP, as a newsroom's own program would. */
public final class DeskClient {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI ingest;
    private final URI compare;
    private final String key;

    /**
     * Points the client at a system.
     *
     * @param ingest base address of ingest-service
     * @param compare base address of compare-service
     * @param key an API key: of an editor for articles, of an administrator for all else that is sent
     */
    public DeskClient(URI ingest, URI compare, String key) {
        this.key = key;
        this.ingest = ingest;
        this.compare = compare;
    }

    /** What ingest-service says to a submission. */
    public record Accepted(String articleId, int revision, String outcome) {}

    /** Where compare-service has put an article. */
    public record Compared(String articleId, int revision, String storyId) {}

    private record Created(String id) {}

    private record Page(
            List<FoundDisagreement> items, @Nullable String next) {}

    /** Submits a report. */
    public Accepted post(Report report) throws IOException, InterruptedException {
        HttpRequest request = post(
                ingest.resolve("/api/articles"),
                Map.of(
                        "url", report.url(),
                        "title", report.title(),
                        "source", report.source(),
                        "publishedAt", report.publishedAt().toString(),
                        "body", report.body()));
        return read(request, Accepted.class, 202);
    }

    /** Whether that revision of the article, or a later one, has been compared. */
    public boolean isCompared(Accepted article) throws IOException, InterruptedException {
        return compared(article)
                .filter(known -> known.revision() >= article.revision())
                .isPresent();
    }

    /** Whether the article has been compared and its story has an open disagreement. */
    public boolean hasOpenDisagreement(Accepted article) throws IOException, InterruptedException {
        Optional<Compared> known = compared(article);
        if (known.isEmpty()) {
            return false;
        }
        HttpRequest open = request(compare.resolve("/api/disagreements?status=OPEN&limit=1&story="
                        + known.get().storyId()))
                .build();
        return !read(open, Page.class, 200).items().isEmpty();
    }

    private Optional<Compared> compared(Accepted article) throws IOException, InterruptedException {
        HttpRequest request =
                request(compare.resolve("/api/articles/" + article.articleId())).build();
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        return response.statusCode() == 200
                ? Optional.of(JSON.readValue(response.body(), Compared.class))
                : Optional.empty();
    }

    /** Has a dead letter sent again to the topic that it came from. */
    public void redrive(String topic, int partition, long offset) throws IOException, InterruptedException {
        HttpRequest request = post(
                compare.resolve("/api/system/dead-letters/redrive"),
                Map.of("topic", topic, "partition", partition, "offset", offset));
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 204) {
            throw refused(request, response);
        }
    }

    /**
     * Makes something under an address of compare-service.
     *
     * @param request the body, made JSON
     * @return its id
     */
    public String create(String path, Map<String, ?> request) throws IOException, InterruptedException {
        return read(post(compare.resolve(path), request), Created.class, 201).id();
    }

    /** All open disagreements. */
    public List<FoundDisagreement> openDisagreements() throws IOException, InterruptedException {
        List<FoundDisagreement> found = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            HttpRequest request = request(compare.resolve("/api/disagreements?status=OPEN&limit=100" + cursor))
                    .build();
            Page page = read(request, Page.class, 200);
            found.addAll(page.items());
            cursor = page.next() == null ? null : "&cursor=" + URLEncoder.encode(page.next(), StandardCharsets.UTF_8);
        }
        return found;
    }

    private HttpRequest post(URI address, Map<String, ?> body) throws IOException {
        return request(address)
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .header("authorization", "Bearer " + key)
                .timeout(Duration.ofSeconds(30));
    }

    private <T> T read(HttpRequest request, Class<T> type, int expected) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != expected) {
            throw refused(request, response);
        }
        return JSON.readValue(response.body(), type);
    }

    private static IOException refused(HttpRequest request, HttpResponse<byte[]> response) {
        return new IOException(request.method() + " " + request.uri() + " answered " + response.statusCode() + ": "
                + new String(response.body(), StandardCharsets.UTF_8));
    }
}
