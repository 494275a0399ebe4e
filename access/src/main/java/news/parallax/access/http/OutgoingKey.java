package news.parallax.access.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Shows this service's own key to the service that it calls. */
@ApplicationScoped
public class OutgoingKey implements ClientRequestFilter {
    private final AccessConfiguration configuration;

    OutgoingKey(AccessConfiguration configuration) {
        this.configuration = configuration;
    }

    @Override
    public void filter(ClientRequestContext request) {
        configuration.key().ifPresent(key -> request.getHeaders()
                .putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + key));
    }
}
