package news.parallax.compare.account;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import news.parallax.access.http.CrossSiteGuard;

/** Tells OpenID Connect which requests a script makes: those cannot be led to the issuer's page, and get a 499 instead. */
@ApplicationScoped
class PageRequests implements JavaScriptRequestChecker {
    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        String wanted = context.request().getHeader(HttpHeaders.ACCEPT);
        return context.request().getHeader(CrossSiteGuard.HEADER) != null
                || (wanted != null && wanted.contains("text/event-stream"));
    }
}
