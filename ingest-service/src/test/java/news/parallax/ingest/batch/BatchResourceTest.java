package news.parallax.ingest.batch;

import static io.restassured.RestAssured.given;
import static news.parallax.ingest.article.Submissions.article;
import static news.parallax.ingest.article.Submissions.freshUrl;
import static news.parallax.ingest.article.Submissions.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@WithTestResource(BackingServices.class)
@Timeout(60)
class BatchResourceTest {
    private static final String TEXT =
            "A ferry with %d passengers ran aground off Lerwick on Monday, the coastguard said.";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static String line(Object article) throws IOException {
        return JSON.writeValueAsString(article) + "\n";
    }

    private static ValidatableResponse submit(String lines) {
        return given().contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/api/articles/batch")
                .then();
    }

    private static List<JsonNode> answers(String lines) throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        String body = submit(lines).statusCode(200).extract().asString();
        for (String answer : body.strip().split("\n")) {
            answers.add(JSON.readTree(answer));
        }
        return answers;
    }

    @Test
    void takesTheGoodLinesAndSaysWhatIsWrongWithTheOthers() throws IOException {
        String first = freshUrl();
        String second = freshUrl();

        List<JsonNode> answers = answers(line(article(first, TEXT.formatted(212)))
                + "not JSON\n"
                + "\n"
                + line(Map.of("body", "no url"))
                + line(article(second, TEXT.formatted(221)))
                + line(article(first, TEXT.formatted(212)))
                + line(article(first, TEXT.formatted(230))));

        assertThat(answers).extracting(answer -> answer.path("line").asInt()).containsExactly(1, 2, 4, 5, 6, 7);
        assertThat(answers)
                .extracting(answer -> answer.path("status").asInt())
                .containsExactly(202, 400, 400, 202, 202, 202);
        assertThat(answers)
                .extracting(answer -> answer.path("outcome").asText(""))
                .containsExactly("ACCEPTED", "", "", "ACCEPTED", "UNCHANGED", "REVISED");
        assertThat(answers.get(1).path("detail").asText()).contains("not valid JSON");
        assertThat(answers.get(2).path("field").asText()).isEqualTo("url");
        get(second).statusCode(200).body("body", containsString("221"));
    }

    @Test
    void fetchesNoPageForALineWithoutText() throws IOException {
        List<JsonNode> answers = answers(line(Map.of("url", freshUrl())));

        assertThat(answers.getFirst().path("status").asInt()).isEqualTo(400);
        assertThat(answers.getFirst().path("field").asText()).isEqualTo("body");
    }

    @Test
    void answersAClientThatReadsOnlyOnceItHasSentEverything() throws IOException {
        String url = freshUrl();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            lines.append(line(i % 2 == 0 ? article(url, TEXT.formatted(212)) : Map.of("body", "x".repeat(5_000))));
        }

        List<JsonNode> answers = answers(lines.toString());

        assertThat(answers).hasSize(400);
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.path("status").asInt())
                        .isEqualTo(answer.path("line").asInt() % 2 == 1 ? 202 : 400));
    }

    @Test
    void asksForTheTextOfALineWithNothingButAUrl() throws IOException {
        String url = freshUrl();

        List<JsonNode> answers =
                answers(line(Map.of("url", "https://nowhere.invalid/ferry")) + line(article(url, TEXT.formatted(212))));

        assertThat(answers.getFirst().path("status").asInt()).isNotIn(202, 500);
        assertThat(answers.getFirst().path("field").asText()).isEqualTo("body");
        assertThat(answers.getLast().path("status").asInt()).isEqualTo(202);
    }

    @Test
    void goesOnBehindALineThatIsTooLong() throws IOException {
        String url = freshUrl();

        List<JsonNode> answers = answers("x".repeat(5_000_000) + "\n" + line(article(url, TEXT.formatted(212))));

        assertThat(answers).extracting(answer -> answer.path("status").asInt()).containsExactly(413, 202);
    }

    @Test
    void hasNothingToSayOfNoLines() {
        assertThat(submit("\n").statusCode(200).extract().asString()).isBlank();
    }
}
