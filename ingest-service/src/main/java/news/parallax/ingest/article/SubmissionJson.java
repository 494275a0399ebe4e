package news.parallax.ingest.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of a submission and says where it is not one; the framework's own answers do not. */
final class SubmissionJson {
    private static final int DEEPEST = 50;
    private static final int LONGEST_NAME = 1_000;
    private static final ObjectReader READER = reader();

    private SubmissionJson() {}

    private static ObjectReader reader() {
        JsonMapper mapper = JsonMapper.builder()
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Textual, config -> config.setCoercion(
                                CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNameLength(LONGEST_NAME)
                        .build());
        return mapper.readerFor(Submission.class);
    }

    /**
     * Reads one submission.
     *
     * @throws RefusedException where the bytes are not the UTF-8 JSON object of a submission
     */
    static Submission read(byte[] json) {
        try {
            Submission submission = json.length == 0 ? null : READER.readValue(json);
            if (submission == null) {
                throw refusal(null, "The request's body must be a JSON object with url and body or html.");
            }
            return submission;
        } catch (JsonMappingException e) {
            String field = fieldOf(e.getPath());
            throw refusal(
                    field,
                    field == null
                            ? "The request's body must be a JSON object with url and body or html." + placeOf(e)
                            : field + " must be a JSON string." + placeOf(e));
        } catch (JsonProcessingException e) {
            throw refusal(null, "The request's body is not valid JSON." + placeOf(e));
        } catch (IOException e) {
            throw refusal(null, "The request's body is not UTF-8 JSON.");
        }
    }

    private static @Nullable String fieldOf(List<JsonMappingException.Reference> path) {
        return path.isEmpty() ? null : path.getFirst().getFieldName();
    }

    private static String placeOf(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " It goes wrong at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ".";
    }

    private static RefusedException refusal(@Nullable String field, String detail) {
        return new Refusal(Refusal.Reason.NOT_A_SUBMISSION, field, detail).asException();
    }
}
