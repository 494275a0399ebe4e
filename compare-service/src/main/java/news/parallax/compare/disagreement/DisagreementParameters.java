package news.parallax.compare.disagreement;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import news.parallax.compare.paging.QueryParameters;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Status;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filter as query parameters. Those that may be given several times ask for any of the values. */
public class DisagreementParameters {
    private static final int LONGEST_SEARCH = 200;

    @Parameter(
            description = "Only these; at most 50",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID[].class))
    @QueryParam("id")
    @Nullable
    List<String> id;

    @Parameter(
            description = "Only those of these statuses",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Status[].class))
    @QueryParam("status")
    @Nullable
    List<String> status;

    @Parameter(
            description = "Only those of these kinds",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Kind[].class))
    @QueryParam("type")
    @Nullable
    List<String> type;

    @Parameter(
            description = "Only those of these severities",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Severity[].class))
    @QueryParam("severity")
    @Nullable
    List<String> severity;

    @Parameter(description = "Only those of this story", schema = @Schema(implementation = UUID.class))
    @QueryParam("story")
    @Nullable
    String story;

    @Parameter(description = "Only those in which one of these outlets speaks", example = "UPI")
    @QueryParam("source")
    @Nullable
    List<String> source;

    @Parameter(description = "Only those that this person works on", example = "maria")
    @QueryParam("assignee")
    @Nullable
    String assignee;

    @Parameter(
            description = "With true only those that nobody works on",
            schema = @Schema(implementation = Boolean.class))
    @QueryParam("unassigned")
    @Nullable
    String unassigned;

    @Parameter(description = "Only those changed at this time or later", example = "2026-05-02T00:00:00Z")
    @QueryParam("from")
    @Nullable
    String from;

    @Parameter(description = "Only those changed before this time", example = "2026-05-03T00:00:00Z")
    @QueryParam("to")
    @Nullable
    String to;

    @Parameter(
            description =
                    "Only those that tell of all these words, or words that begin so: in the sentence, the values,"
                            + " the quotes, the names of holders and outlets",
            example = "north korean troops")
    @QueryParam("q")
    @Nullable
    String words;

    /** The filter, or a 400 that names the parameter. */
    public DisagreementFilter filter() {
        return new DisagreementFilter(
                QueryParameters.ids("id", id),
                QueryParameters.constants("status", status, Status.class),
                QueryParameters.constants("type", type, Kind.class),
                QueryParameters.constants("severity", severity, Severity.class),
                QueryParameters.id("story", story),
                QueryParameters.texts("source", source),
                QueryParameters.flag("unassigned", unassigned) ? "" : QueryParameters.text("assignee", assignee, 100),
                QueryParameters.instant("from", from),
                QueryParameters.instant("to", to),
                QueryParameters.text("q", words, LONGEST_SEARCH));
    }
}
