package news.parallax.extract;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a request that declares too large a body before any of it is read, in words; Quarkus itself would answer with
 * a bare 413.
 */
@ApplicationScoped
class OversizedRequests {
    /** Above that of Quarkus's own check of the same limit. */
    private static final int PRIORITY = 100;

    private final long limit;

    OversizedRequests(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuse, PRIORITY);
    }

    private void refuse(RoutingContext context) {
        if (declaredLength(context) <= limit) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(new JsonObject()
                        .put("status", Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode())
                        .put("title", "Too long")
                        .put("detail", "The request's body is larger than " + limit + " bytes.")
                        .encode());
    }

    private static long declaredLength(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
