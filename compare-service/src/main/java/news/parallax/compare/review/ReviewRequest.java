package news.parallax.compare.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import news.parallax.compare.disagreement.Review.Dismissal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody of the desk does, as the API takes it. */
@Schema(name = "ReviewRequest")
public record ReviewRequest(
        @Schema(required = true, description = "DISMISS takes a reason, RESOLVE and NOTE a note, ASSIGN an assignee")
        @Nullable
        ActionKind action,

        @Schema(description = "Why it is dismissed; OTHER takes a note") @Nullable
        Dismissal reason,

        @Schema(description = "Plain text", maxLength = ReviewRequest.LONGEST_NOTE) @Nullable
        String note,

        @Schema(description = "Who works on it; null or empty for nobody", maxLength = ReviewRequest.LONGEST_NAME)
        @Nullable
        String assignee) {

    static final int LONGEST_NOTE = 2_000;
    static final int LONGEST_NAME = 100;

    /** The action, or a 400 that says what is missing. */
    ReviewAction toAction() {
        if (action == null) {
            throw bad("action", "must be one of CONFIRM, DISMISS, RESOLVE, REOPEN, UNDO, ASSIGN, NOTE");
        }
        String text = text("note", note, LONGEST_NOTE);
        return switch (action) {
            case CONFIRM -> new ReviewAction.Confirm(text);
            case DISMISS -> dismiss(text);
            case RESOLVE -> new ReviewAction.Resolve(present("note", text));
            case REOPEN -> new ReviewAction.Reopen(text);
            case UNDO -> new ReviewAction.Undo(text);
            case ASSIGN -> new ReviewAction.Assign(text("assignee", assignee, LONGEST_NAME), text);
            case NOTE -> new ReviewAction.Note(present("note", text));
        };
    }

    private ReviewAction dismiss(@Nullable String text) {
        if (reason == null) {
            throw bad("reason", "must say why it is dismissed");
        }
        return new ReviewAction.Dismiss(reason, reason == Dismissal.OTHER ? present("note", text) : text);
    }

    private static String present(String name, @Nullable String text) {
        if (text == null) {
            throw bad(name, "must not be empty");
        }
        return text;
    }

    private static @Nullable String text(String name, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > longest) {
            throw bad(name, "may have " + longest + " characters but has " + text.length());
        }
        // PostgreSQL keeps no NUL in a text.
        return text.strip().replace("\0", "");
    }

    private static HttpProblem bad(String name, String what) {
        return HttpProblem.builder()
                .withTitle("Not a review")
                .withStatus(Response.Status.BAD_REQUEST)
                .withDetail("The property " + name + " " + what + ".")
                .with("property", name)
                .build();
    }
}
