package news.parallax.compare.submission;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import news.parallax.access.http.OutgoingKey;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** ingest-service, which takes articles. */
@RegisterRestClient(configKey = "ingest")
@RegisterProvider(OutgoingKey.class)
@Path("/api/articles")
public interface IngestClient {
    /** Takes a submission and gives the acceptance, both as JSON that is none of this service's business. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    String submit(String article);
}
