package news.parallax.compare.page;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Every address of the desk answers with the one page, which then shows what the address asks for. */
@ApplicationScoped
class DeskAddresses {
    /** The paths that {@code web/app/shell/routes.ts} knows. */
    private static final String ADDRESSES = "/(?:sign-in|stories|passages|submit|sources|feeds|alerts|system)"
            + "|/(?:disagreements|stories)/[0-9a-f-]{36}|/articles/[0-9a-f-]{36}/revisions";

    void answerWithThePage(@Observes Router router) {
        router.getWithRegex(ADDRESSES).handler(request -> request.reroute("/"));
    }
}
