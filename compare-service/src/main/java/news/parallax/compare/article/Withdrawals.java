package news.parallax.compare.article;

import news.parallax.compare.sql.Row;
import news.parallax.contracts.ArticlePublished.Status;
import org.jspecify.annotations.Nullable;

/** How the withdrawal of an article is stored. */
final class Withdrawals {
    private Withdrawals() {}

    /** From the column of a revision; null where its text may be used. */
    static @Nullable Status status(Row row) {
        String status = row.textOrNull("status");
        return status == null ? null : Status.valueOf(status);
    }
}
