package news.parallax.compare.rate;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import news.parallax.access.Roles;
import news.parallax.compare.paging.QueryParameters;
import news.parallax.compare.rate.ReferenceRates.ReferenceRate;
import news.parallax.compare.rate.ReferenceRates.UnreadableException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Shows and loads exchange rates. */
@Path("/api/exchange-rates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange rates", description = "By which sums of money in different currencies are compared")
public class RateResource {
    private final KeptRates rates;
    private final Clock clock;

    RateResource(KeptRates rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "getExchangeRates",
            summary = "Show the exchange rates of a day",
            description = "Of a day without rates those of the last day before it that had some, up to five days back.")
    @APIResponse(responseCode = "200", description = "The rates, none where none were loaded")
    @APIResponse(responseCode = "400", description = "Not a day")
    public RateView get(
            @Parameter(description = "Such as 2026-03-12; today in UTC where it is not given")
                    @QueryParam("day")
                    @Nullable
                    String day) {
        LocalDate asked = day == null || day.isBlank() ? LocalDate.now(clock) : day(day);
        return new RateView(asked, rates.on(asked));
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException e) {
            // Answered like a day out of bounds.
        }
        throw QueryParameters.bad("day", "a day such as 2026-03-12");
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Blocking
    @Operation(
            operationId = "loadExchangeRates",
            summary = "Load exchange rates",
            description = "The reference rates of the European Central Bank as it publishes them (eurofxref-daily.xml,"
                    + " eurofxref-hist-90d.xml). Rates that are known for a day are replaced, all others stay; either"
                    + " all of the document is taken or nothing. They hold for what is judged from then on.")
    @APIResponse(responseCode = "200", description = "What was loaded")
    @APIResponse(responseCode = "400", description = "Something in it cannot be read; nothing was loaded")
    public RateView.Loaded load(byte @Nullable [] document) {
        List<ReferenceRate> read;
        try {
            read = ReferenceRates.read(document == null ? new byte[0] : document);
        } catch (UnreadableException e) {
            throw HttpProblem.builder()
                    .withTitle("Unreadable rates")
                    .withStatus(Response.Status.BAD_REQUEST)
                    .withDetail(e.getMessage())
                    .build();
        }
        rates.keep(read);
        return new RateView.Loaded(
                read.size(),
                (int) read.stream().map(ReferenceRate::currency).distinct().count(),
                read.stream().map(ReferenceRate::day).min(LocalDate::compareTo).orElseThrow(),
                read.stream().map(ReferenceRate::day).max(LocalDate::compareTo).orElseThrow());
    }
}
