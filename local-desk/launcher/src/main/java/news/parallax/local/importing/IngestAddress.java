package news.parallax.local.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import news.parallax.local.desk.DeskException;
import org.jspecify.annotations.Nullable;

/** A running ingest-service. While it is busy or restarting it is asked again for a while. */
final class IngestAddress {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ANSWER = Duration.ofMinutes(5);
    private static final int ATTEMPTS = 6;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI address;
    private final String key;

    /** @param key API key of an editor */
    IngestAddress(URI address, String key) {
        this.address = address;
        this.key = key;
    }

    /**
     * What the service says of one article.
     *
     * @param outcome null where it was refused
     * @param why the problem's words; empty where it was taken
     */
    record Answer(@Nullable String outcome, String why) {}

    /**
     * Sends a file or a part of it.
     *
     * @return an answer for every article in it
     * @throws DeskException where nobody answers or the key is not good
     */
    List<Answer> send(Upload upload) throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                HttpResponse<byte[]> response = client.send(request(upload), HttpResponse.BodyHandlers.ofByteArray());
                boolean busy = response.statusCode() == 503 || response.statusCode() == 429;
                if (!busy || attempt == ATTEMPTS) {
                    return answers(response);
                }
            } catch (ConnectException e) {
                if (attempt == ATTEMPTS) {
                    throw new DeskException("Nothing answers at " + address
                            + ". Is the desk running (./desk up)? Another address: --to URL");
                }
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw new DeskException("The connection to " + address + " broke: " + e.getMessage());
                }
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2);
        }
    }

    private HttpRequest request(Upload upload) {
        return HttpRequest.newBuilder(address.resolve(upload.path()))
                .timeout(ANSWER)
                .header("content-type", upload.contentType())
                .header("authorization", "Bearer " + key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(upload.body()))
                .build();
    }

    private List<Answer> answers(HttpResponse<byte[]> response) throws IOException {
        int status = response.statusCode();
        if (status == 401 || status == 403) {
            throw new DeskException(address + " does not let this key hand articles in (" + status
                    + "). Give one with --key or in PARALLAX_KEY; ./desk key prints one.");
        }
        if (status != 200 && status != 202) {
            return List.of(new Answer(null, problem(response)));
        }
        List<Answer> answers = new ArrayList<>();
        for (JsonNode body : JSON.readerFor(JsonNode.class)
                .<JsonNode>readValues(response.body())
                .readAll()) {
            if (body.has("items")) {
                body.get("items").forEach(item -> answers.add(answer(item)));
            } else {
                answers.add(answer(body));
            }
        }
        return answers;
    }

    private static Answer answer(JsonNode item) {
        if (item.hasNonNull("outcome")) {
            return new Answer(item.get("outcome").asText(), "");
        }
        String place = item.hasNonNull("line") ? "line " + item.get("line").asInt() + ": " : "";
        return new Answer(
                null, place + item.path("detail").asText(item.path("title").asText("refused")));
    }

    private static String problem(HttpResponse<byte[]> response) {
        try {
            JsonNode problem = JSON.readTree(response.body());
            String detail = problem.path("detail").asText(problem.path("title").asText(""));
            return detail.isEmpty() ? "answered with " + response.statusCode() : detail;
        } catch (IOException e) {
            return "answered with " + response.statusCode() + ": "
                    + new String(response.body(), StandardCharsets.UTF_8)
                            .lines()
                            .findFirst()
                            .orElse("");
        }
    }
}
