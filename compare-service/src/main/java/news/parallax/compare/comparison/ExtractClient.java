package news.parallax.compare.comparison;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import news.parallax.access.http.OutgoingKey;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** extract-service, which reads a passage. */
@RegisterRestClient(configKey = "extract")
@RegisterProvider(OutgoingKey.class)
@Path("/api/extract")
public interface ExtractClient {
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    PassageClaims read(Passage passage);
}
