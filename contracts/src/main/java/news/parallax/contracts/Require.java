package news.parallax.contracts;

import org.jspecify.annotations.Nullable;

/** Checks of record components; a failure names the component and its value. */
final class Require {
    private Require() {}

    /** Guards against records of other producers that lack a required property: JSON knows no non-null types. */
    static void present(String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
    }

    static void positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1 but is " + value);
        }
    }

    static void atMost(String name, int value, int limit) {
        if (value > limit) {
            throw new IllegalArgumentException(name + " must be at most " + limit + " but is " + value);
        }
    }

    static void text(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }

    static void span(int start, int end) {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span must not end before it starts but is " + start + ".." + end);
        }
    }
}
