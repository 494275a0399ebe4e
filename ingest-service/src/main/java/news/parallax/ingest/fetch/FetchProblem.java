package news.parallax.ingest.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Why nothing was read from an address.
 *
 * @param detail a sentence for the desk; never names an address that a host resolved to
 * @param httpStatus what the site answered; null where it did not answer or that was not the problem
 * @param retryAfter how long the site asks to be left alone; null where it did not say
 */
public record FetchProblem(
        Kind kind,
        String detail,
        @Nullable Integer httpStatus,
        @Nullable Duration retryAfter) {

    /** What went wrong; {@link #passing()} tells whether trying again later may help. */
    public enum Kind {
        BAD_ADDRESS(422, false, "The address cannot be fetched"),
        REFUSED_ADDRESS(422, false, "The address is not a public one"),
        UNKNOWN_HOST(502, true, "The site's name is not known"),
        UNREACHABLE(502, true, "The site cannot be reached"),
        TIMED_OUT(504, true, "The site took too long"),
        BAD_REDIRECT(422, false, "The site redirects to where it must not"),
        HTTP_ERROR(502, true, "The site answered with an error"),
        GONE(422, false, "The site says that there is nothing at the address"),
        TOO_LARGE(422, false, "What the site sent is too large"),
        BAD_ENCODING(422, false, "What the site sent cannot be decoded"),
        WRONG_TYPE(422, false, "What the site sent is of another type"),
        ROBOTS(422, false, "The site asks not to be read by machines"),
        BAD_FEED(422, false, "This is not a feed that can be read"),
        NOT_AN_ARTICLE(422, false, "There is no article at the address");

        private final int status;
        private final boolean passing;
        private final String title;

        Kind(int status, boolean passing, String title) {
            this.status = status;
            this.passing = passing;
            this.title = title;
        }

        /** The HTTP status of a call that failed for this. */
        public int status() {
            return status;
        }

        /** Whether the same fetch may succeed at another time. */
        public boolean passing() {
            return passing;
        }

        /** The same from case to case (RFC 9457, 3.1.3). */
        public String title() {
            return title;
        }
    }

    public static FetchProblem of(Kind kind, String detail) {
        return new FetchProblem(kind, detail, null, null);
    }

    FetchException asException() {
        return new FetchException(this);
    }
}
