package news.parallax.compare.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import news.parallax.compare.review.BulkReview.Item;
import news.parallax.compare.review.BulkReview.ItemResult;
import news.parallax.compare.review.Reviewing.Outcome;
import org.jspecify.annotations.Nullable;

/** Does one thing to many disagreements, each by itself. */
record BulkReviewing(Reviewing reviewing, String actor) {

    BulkReview.Result act(@Nullable BulkReview bulk) {
        if (bulk == null
                || bulk.review() == null
                || bulk.items() == null
                || bulk.items().isEmpty()
                || bulk.items().size() > BulkReview.MOST
                || bulk.items().stream().anyMatch(item -> item == null || item.id() == null)) {
            throw HttpProblem.valueOf(
                    Response.Status.BAD_REQUEST,
                    "The body must hold a review and 1 to " + BulkReview.MOST + " items with id and version.");
        }
        ReviewAction action = bulk.review().toAction();
        return new BulkReview.Result(
                bulk.items().stream().map(item -> act(item, action)).toList());
    }

    private ItemResult act(Item item, ReviewAction action) {
        UUID id = Objects.requireNonNull(item.id());
        return switch (reviewing.act(id, item.version(), action, actor)) {
            case Outcome.Done(var after) -> new ItemResult(id, "DONE", after.version(), null, null);
            case Outcome.Refused(String because) -> new ItemResult(id, "REFUSED", item.version(), because, null);
            case Outcome.Missing none ->
                new ItemResult(id, "MISSING", null, "There is no disagreement with this id.", null);
            case Outcome.Stale(var by) ->
                new ItemResult(id, "STALE", by.version(), "It has changed since.", ChangedBy.of(by));
        };
    }
}
