package news.parallax.ingest.article;

import org.jspecify.annotations.Nullable;

/**
 * A submission that cannot be taken, and why.
 *
 * @param field the property at fault, by its JSON name; null where the whole request is
 */
public record Refusal(Reason reason, @Nullable String field, String detail) {
    /** Each with its HTTP status and a title that stays the same from case to case (RFC 9457, 3.1.3). */
    public enum Reason {
        NOT_A_SUBMISSION(400, "Not the JSON of a submission"),
        UNREADABLE(400, "Not a document of that format"),
        UNKNOWN_VERSION(415, "A format or version that is not read"),
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

        public int status() {
            return status;
        }

        public String title() {
            return title;
        }
    }

    public RefusedException asException() {
        return new RefusedException(this);
    }
}
