package news.parallax.compare.paging;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads query parameters; one that makes no sense is answered with 400, the parameter and what it may be. */
public final class QueryParameters {
    public static final int MAX_LIMIT = 100;
    public static final int DEFAULT_LIMIT = 50;
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_TEXTS = 50;

    /** Behind every entry of any list: the cursor of the first page. */
    private static final Cursor FIRST_PAGE = new Cursor(Instant.parse("9999-12-31T23:59:59Z"), new UUID(-1L, -1L));

    private static final Cursor FIRST_PAGE_FORWARD = new Cursor(Instant.EPOCH, new UUID(0, 0));

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

    /** As {@link #cursor}, of a list in ascending order. */
    public static Cursor cursorForward(@Nullable String text) {
        return isAbsent(text) ? FIRST_PAGE_FORWARD : cursor(text);
    }

    /** A whole number of 1 or more; null where it is not given. */
    public static @Nullable Integer number(String name, @Nullable String text) {
        if (isAbsent(text)) {
            return null;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Answered like a number out of bounds.
        }
        throw bad(name, "a whole number of 1 or more");
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

    /** Constants given several times or with commas between them; empty where none is given. */
    public static <E extends Enum<E>> Set<E> constants(String name, @Nullable List<String> texts, Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        for (String text : texts == null ? List.<String>of() : texts) {
            for (String part : text.split(",", -1)) {
                E constant = constant(name, part.strip(), type);
                if (constant != null) {
                    constants.add(constant);
                }
            }
        }
        return constants;
    }

    /** Texts given several times; empty where none is given. */
    public static Set<String> texts(String name, @Nullable List<String> texts) {
        Set<String> given = new TreeSet<>();
        for (String text : texts == null ? List.<String>of() : texts) {
            String one = text(name, text, LONGEST_TEXT);
            if (one != null) {
                given.add(one);
            }
        }
        if (given.size() > MOST_TEXTS) {
            throw bad(name, "given at most " + MOST_TEXTS + " times");
        }
        return given;
    }

    public static Set<UUID> ids(String name, @Nullable List<String> texts) {
        Set<UUID> ids = new TreeSet<>();
        for (String text : texts(name, texts)) {
            ids.add(Objects.requireNonNull(id(name, text)));
        }
        return ids;
    }

    public static @Nullable String text(String name, @Nullable String text, int longest) {
        if (isAbsent(text)) {
            return null;
        }
        // PostgreSQL knows no NUL in texts.
        if (text.length() > longest || text.indexOf('\0') >= 0) {
            throw bad(name, "a text of at most " + longest + " characters");
        }
        return text.strip();
    }

    public static boolean flag(String name, @Nullable String text) {
        if (isAbsent(text) || text.equals("false")) {
            return false;
        }
        if (text.equals("true")) {
            return true;
        }
        throw bad(name, "true or false");
    }

    public static @Nullable Instant instant(String name, @Nullable String text) {
        if (isAbsent(text)) {
            return null;
        }
        try {
            Instant instant = Instant.parse(text);
            if (Cursor.isStorable(instant)) {
                return instant;
            }
        } catch (DateTimeParseException e) {
            // Answered like a time out of bounds.
        }
        throw bad(name, "a time such as 2026-05-02T09:30:00Z");
    }

    private static boolean isAbsent(@Nullable String text) {
        return text == null || text.isBlank();
    }

    public static HttpProblem bad(String name, String expected) {
        return HttpProblem.builder()
                .withTitle("Bad parameter")
                .withStatus(Response.Status.BAD_REQUEST)
                .withDetail("The parameter " + name + " must be " + expected + ".")
                .with("parameter", name)
                .build();
    }
}
