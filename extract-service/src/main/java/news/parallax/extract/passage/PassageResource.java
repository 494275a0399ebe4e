package news.parallax.extract.passage;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import news.parallax.access.Roles;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.ContentIds;
import news.parallax.extract.reading.claim.ArticleReader;
import news.parallax.extract.reading.claim.ReadingTookTooLongException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reads a passage for whoever asks; nothing is stored and no event is sent. */
@Path("/api/extract")
@Tag(name = "Reading", description = "What the reader finds in a text")
public class PassageResource {
    private static final int MAX_TITLE = 1_000;
    private static final int MAX_SOURCE = 200;
    private static final int UNPROCESSABLE = 422;
    private static final String UNNAMED_SOURCE = "unnamed source";

    private final ArticleReader reader;
    private final Clock clock;

    PassageResource(ArticleReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.READER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            operationId = "extract",
            summary = "Read a passage",
            description = "Gives every figure, every attribution and every claim found in an English text. "
                    + "Offsets count UTF-16 code units of the text, or of the title where a claim's field says so.")
    @APIResponse(responseCode = "200", description = "What was found")
    @APIResponse(responseCode = "400", description = "Not the JSON of a passage, or an unparsable date")
    @APIResponse(responseCode = "413", description = "The text is longer than 500,000 code units")
    @APIResponse(responseCode = "422", description = "There is no text, or it takes too long to read")
    public PassageReading extract(@Nullable Passage passage) {
        if (passage == null || passage.text() == null || passage.text().isBlank()) {
            throw problem(UNPROCESSABLE, "No text", "The property text is missing or holds no words.");
        }
        try {
            return PassageReading.of(reader.examine(article(passage, passage.text())));
        } catch (ReadingTookTooLongException e) {
            throw problem(UNPROCESSABLE, "Too slow to read", "It was given up: " + e.getMessage() + ".");
        }
    }

    private ArticlePublished article(Passage passage, String text) {
        String title = passage.title() == null ? "" : passage.title().strip();
        String source = passage.source() == null || passage.source().isBlank()
                ? UNNAMED_SOURCE
                : passage.source().strip();
        refuseAbove(ArticlePublished.MAX_BODY, "text", text);
        refuseAbove(MAX_TITLE, "title", title);
        refuseAbove(MAX_SOURCE, "source", source);
        String hash = ContentIds.sha256(title + "\n" + text);
        Instant publishedAt = passage.publishedAt() == null ? clock.instant() : passage.publishedAt();
        return new ArticlePublished(
                ContentIds.of("passage", hash),
                1,
                "urn:sha256:" + hash,
                title,
                source,
                publishedAt,
                clock.instant(),
                ArticleReader.LANGUAGE,
                text,
                null,
                hash);
    }

    private static void refuseAbove(int limit, String property, String value) {
        if (value.length() > limit) {
            throw problem(
                    Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(),
                    "Too long",
                    "The property " + property + " has " + value.length() + " UTF-16 code units, the limit is " + limit
                            + ".");
        }
    }

    private static HttpProblem problem(int status, String title, String detail) {
        return HttpProblem.builder()
                .withTitle(title)
                .withStatus(status)
                .withDetail(detail)
                .build();
    }
}
