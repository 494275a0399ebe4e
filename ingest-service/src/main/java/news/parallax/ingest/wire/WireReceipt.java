package news.parallax.ingest.wire;

import java.util.List;
import news.parallax.ingest.batch.ItemResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a document of an agency. */
@Schema(name = "WireReceipt")
public record WireReceipt(
        @Schema(description = "What became of each item of the document: one, but for messages of NewsML-G2")
        List<ItemResult> items) {}
