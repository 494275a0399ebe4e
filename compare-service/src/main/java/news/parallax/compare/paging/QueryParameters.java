package news.parallax.compare.paging;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads query parameters; one that makes no sense is answered with 400, the parameter and what it may be. */
public final class QueryParameters {
    public static final int MAX_LIMIT = 100;
    public static final int DEFAULT_LIMIT = 50;

    /** Behind every entry of any list: the cursor of the first page. */
    private static final Cursor FIRST_PAGE = new Cursor(Instant.parse("9999-12-31T23:59:59Z"), new UUID(-1L, -1L));

    private QueryParameters() {}

    /** Entries of a page; {@value #DEFAULT_LIMIT} where it is not given. */
    public static int limit(@Nullable String text) {
        if (isAbsent(text)) {
            return DEFAULT_LIMIT;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MAX_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // Answered like a number out of bounds.
        }
        throw bad("limit", "a whole number from 1 to " + MAX_LIMIT);
    }

    /** Where the page begins; before the first entry where it is not given. */
    public static Cursor cursor(@Nullable String text) {
        return isAbsent(text)
                ? FIRST_PAGE
                : Cursor.decoded(text).orElseThrow(() -> bad("cursor", "the property next of the page before"));
    }

    public static @Nullable UUID id(String name, @Nullable String text) {
        if (isAbsent(text)) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw bad(name, "a UUID");
        }
    }

    public static <E extends Enum<E>> @Nullable E constant(String name, @Nullable String text, Class<E> type) {
        if (isAbsent(text)) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> bad(name, "one of " + Arrays.toString(type.getEnumConstants())));
    }

    private static boolean isAbsent(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static HttpProblem bad(String name, String expected) {
        return HttpProblem.builder()
                .withTitle("Bad parameter")
                .withStatus(Response.Status.BAD_REQUEST)
                .withDetail("The parameter " + name + " must be " + expected + ".")
                .with("parameter", name)
                .build();
    }
}
