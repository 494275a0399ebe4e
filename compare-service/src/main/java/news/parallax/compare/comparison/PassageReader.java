package news.parallax.compare.comparison;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import news.parallax.compare.judgement.Account;
import news.parallax.compare.judgement.Fingerprints;
import news.parallax.compare.judgement.Testimony;
import news.parallax.contracts.ClaimsExtracted.Reading;
import news.parallax.contracts.ContentIds;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Has a passage read by extract-service and makes a witness of it. */
@ApplicationScoped
class PassageReader {
    private static final Logger LOG = Logger.getLogger(PassageReader.class);
    private static final int SOME_SECONDS = 10;

    private final ExtractClient extract;
    private final Clock clock;

    PassageReader(@RestClient ExtractClient extract, Clock clock) {
        this.extract = extract;
        this.clock = clock;
    }

    /**
     * The claims of a passage.
     *
     * @param side "left" or "right": names the passage in problems, and its source where none is given
     * @throws HttpProblem 400, 413 or 422 where extract refuses the passage, 503 where it is away
     */
    List<Testimony> read(String side, Passage passage) {
        Passage dated = new Passage(passage.text(), passage.title(), sourceOf(side, passage), publishedAt(passage));
        Account account = account(side, dated);
        return ask(side, dated).claims().stream()
                .map(claim -> new Testimony(claim, account))
                .toList();
    }

    private static String sourceOf(String side, Passage passage) {
        String source = passage.source();
        return source == null || source.isBlank() ? side + " passage" : source.strip();
    }

    private Instant publishedAt(Passage passage) {
        Instant publishedAt = passage.publishedAt();
        return publishedAt == null ? clock.instant() : publishedAt;
    }

    private Account account(String side, Passage dated) {
        String text = orEmpty(dated.text());
        return new Account(
                ContentIds.of("passage", side, ContentIds.sha256(text)),
                1,
                false,
                "urn:passage:" + side,
                orEmpty(dated.title()),
                orEmpty(dated.source()),
                publishedAt(dated),
                Reading.READ,
                text.length(),
                Fingerprints.of(text));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private PassageClaims ask(String side, Passage passage) {
        try {
            return extract.read(passage);
        } catch (WebApplicationException e) {
            throw refused(side, e);
        } catch (ProcessingException e) {
            throw away(e);
        }
    }

    private static HttpProblem refused(String side, WebApplicationException e) {
        int status = e.getResponse().getStatus();
        return switch (status) {
            case 400 -> problem(status, "The " + side + " passage is not one that can be read.");
            case 413 ->
                problem(status, "The " + side + " passage is too long: a text may have 500,000 UTF-16 code units.");
            case 422 -> problem(status, "The " + side + " passage cannot be read: it has no words, or takes too long.");
            default -> away(e);
        };
    }

    private static HttpProblem away(RuntimeException cause) {
        LOG.warn("extract-service did not read a passage", cause);
        return HttpProblem.builder()
                .withTitle("The reader is away")
                .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                .withDetail("extract-service, which reads the passages, does not answer. Try again in a moment.")
                .withHeader(HttpHeaders.RETRY_AFTER, SOME_SECONDS)
                .build();
    }

    private static HttpProblem problem(int status, String detail) {
        return HttpProblem.builder()
                .withTitle("Passage refused")
                .withStatus(status)
                .withDetail(detail)
                .build();
    }
}
