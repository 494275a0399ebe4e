package news.parallax.ingest.article;

import org.jspecify.annotations.Nullable;

/**
 * A submission that cannot be taken, and why.
 *
 * @param field the property at fault, by its JSON name; null where the whole request is
 */
record Refusal(Reason reason, @Nullable String field, String detail) {
    /** Each with its HTTP status and a title that stays the same from case to case (RFC 9457, 3.1.3). */
    enum Reason {
        NOT_A_SUBMISSION(400, "Not the JSON of a submission"),
        MISSING_FIELD(400, "A field is missing"),
        BAD_FIELD(400, "A field cannot be read"),
        TOO_LARGE(413, "A field is too long"),
        NO_TEXT(422, "There is no article text");

        private final int status;
        private final String title;

        Reason(int status, String title) {
            this.status = status;
            this.title = title;
        }

        int status() {
            return status;
        }

        String title() {
            return title;
        }
    }

    RefusedException asException() {
        return new RefusedException(this);
    }
}
