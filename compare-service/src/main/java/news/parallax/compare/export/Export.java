package news.parallax.compare.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import news.parallax.compare.disagreement.DisagreementFilter;
import news.parallax.compare.disagreement.DisagreementView;
import news.parallax.compare.export.ExportPages.Exported;
import org.jspecify.annotations.Nullable;

/** Writes the disagreements that a filter finds. At most {@value #MOST} of them. */
record Export(ExportPages pages, DisagreementFilter filter, ObjectMapper json, ClaimGraph graph) {
    static final int MOST = 10_000;

    /** The formats, with their media types. */
    public enum Format {
        CSV("text/csv; charset=utf-8", "csv"),
        JSON("application/json", "json"),
        JSONLD("application/ld+json", "jsonld");

        private final String mediaType;
        private final String extension;

        Format(String mediaType, String extension) {
            this.mediaType = mediaType;
            this.extension = extension;
        }

        String mediaType() {
            return mediaType;
        }

        String fileName() {
            return "disagreements." + extension;
        }
    }

    StreamingOutput as(Format format) {
        return switch (format) {
            case CSV -> this::csv;
            case JSON -> this::json;
            case JSONLD -> this::jsonLd;
        };
    }

    private void csv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(CsvTable.header());
        each(exported -> writer.write(CsvTable.lines(exported.disagreement())));
        writer.flush();
    }

    private void json(OutputStream out) throws IOException {
        try (JsonGenerator generator = json.getFactory().createGenerator(out)) {
            generator.writeStartObject();
            generator.writeArrayFieldStart("items");
            each(exported -> generator.writePOJO(exported.disagreement()));
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }

    private void jsonLd(OutputStream out) throws IOException {
        try (JsonGenerator generator = json.getFactory().createGenerator(out)) {
            generator.writeStartObject();
            generator.writePOJOField("@context", ClaimGraph.CONTEXT);
            generator.writeArrayFieldStart("@graph");
            each(exported -> {
                for (Map<String, Object> node : graph.nodes(exported.disagreement(), exported.verdict())) {
                    generator.writePOJO(node);
                }
            });
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }

    private interface Write {
        void write(Exported exported) throws IOException;
    }

    private void each(Write write) throws IOException {
        @Nullable DisagreementView last = null;
        List<Exported> page;
        int written = 0;
        do {
            page = pages.behind(filter, last);
            for (Exported exported : page) {
                write.write(exported);
                last = exported.disagreement();
            }
            written += page.size();
        } while (!ExportPages.isLast(page) && written < MOST);
    }
}
