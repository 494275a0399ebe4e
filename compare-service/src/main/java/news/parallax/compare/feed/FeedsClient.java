package news.parallax.compare.feed;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import news.parallax.access.http.OutgoingKey;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** ingest-service's feeds, as JSON that is none of this service's business. */
@RegisterRestClient(configKey = "ingest")
@RegisterProvider(OutgoingKey.class)
@Path("/api/feeds")
@Produces(MediaType.APPLICATION_JSON)
public interface FeedsClient {
    @GET
    String all();

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    String register(String feed);

    @GET
    @Path("/{feedId}/pages")
    String pages(@PathParam("feedId") UUID feedId);

    @PATCH
    @Path("/{feedId}")
    @Consumes(MediaType.APPLICATION_JSON)
    String change(@PathParam("feedId") UUID feedId, String change);

    @POST
    @Path("/{feedId}/poll")
    String poll(@PathParam("feedId") UUID feedId);

    @DELETE
    @Path("/{feedId}")
    void remove(@PathParam("feedId") UUID feedId);
}
