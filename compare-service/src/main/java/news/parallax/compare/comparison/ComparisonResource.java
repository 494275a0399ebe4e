package news.parallax.compare.comparison;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import news.parallax.access.Roles;
import news.parallax.compare.judgement.Judge;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sets two passages against each other, by the same judge that compares articles. */
@Path("/api/compare")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comparison", description = "Paste two passages")
public class ComparisonResource {
    private final PassageReader reader;
    private final Judge judge;

    ComparisonResource(PassageReader reader, Judge judge) {
        this.reader = reader;
        this.judge = judge;
    }

    @POST
    @RolesAllowed(Roles.READER)
    @Blocking
    @Operation(
            operationId = "comparePassages",
            summary = "Compare two passages",
            description = "Nothing is stored. Offsets in the answer count UTF-16 code units of the passage's text.")
    @APIResponse(responseCode = "200", description = "How the two stand to each other")
    @APIResponse(responseCode = "400", description = "Not the JSON of two passages")
    @APIResponse(responseCode = "413", description = "A passage is longer than 500,000 code units")
    @APIResponse(responseCode = "422", description = "A passage holds no text")
    @APIResponse(responseCode = "503", description = "extract-service, which reads the passages, is away")
    public ComparisonView compare(@Nullable PassagePair pair) {
        if (pair == null) {
            throw missing("left");
        }
        Passage left = present("left", pair.left());
        Passage right = present("right", pair.right());
        return ComparisonView.of(judge.compare(reader.read("left", left), reader.read("right", right)));
    }

    private static Passage present(String side, @Nullable Passage passage) {
        if (passage == null || passage.text() == null) {
            throw missing(side);
        }
        return passage;
    }

    private static HttpProblem missing(String side) {
        return HttpProblem.builder()
                .withTitle("Passage missing")
                .withStatus(Response.Status.BAD_REQUEST)
                .withDetail("The property " + side + " must be a passage: an object with the property text.")
                .build();
    }
}
