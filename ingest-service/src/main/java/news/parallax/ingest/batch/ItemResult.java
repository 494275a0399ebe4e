package news.parallax.ingest.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import news.parallax.ingest.article.AcceptanceView;
import news.parallax.ingest.article.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one of several articles that came in one request. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ItemResult", description = "What became of one of several articles; what does not apply is absent")
public record ItemResult(
        @Schema(description = "Which line it was, counting from 1", examples = "3") @Nullable
        Integer line,

        @Schema(
                description = "The identifier that an agency gave it",
                examples = "urn:newsml:agency.example:20260302:ferry")
        @Nullable
        String uri,

        @Schema(description = "The status that the article alone would have been answered with", examples = "202")
        int status,

        @Nullable UUID articleId,
        @Nullable Integer revision,
        AcceptanceView.@Nullable Outcome outcome,

        @Schema(description = "As in the answer to a single article: the others on a page that holds several")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<AcceptanceView.Part> parts,

        @Schema(description = "Why it was not taken, in the words of the problem it would have been") @Nullable
        String title,

        @Nullable String detail,

        @Schema(description = "The property at fault") @Nullable
        String field) {
    private static final int ACCEPTED = 202;

    public static ItemResult taken(AcceptanceView acceptance) {
        return new ItemResult(
                null,
                null,
                ACCEPTED,
                acceptance.articleId(),
                acceptance.revision(),
                acceptance.outcome(),
                acceptance.parts(),
                null,
                null,
                null);
    }

    public static ItemResult refused(Refusal refusal) {
        return failed(refusal.reason().status(), refusal.reason().title(), refusal.detail(), refusal.field());
    }

    static ItemResult failed(int status, String title, String detail, @Nullable String field) {
        return new ItemResult(null, null, status, null, null, null, List.of(), title, detail, field);
    }

    ItemResult atLine(int number) {
        return new ItemResult(number, uri, status, articleId, revision, outcome, parts, title, detail, field);
    }

    public ItemResult of(String identifier) {
        return new ItemResult(line, identifier, status, articleId, revision, outcome, parts, title, detail, field);
    }
}
