package news.parallax.ingest.page;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of several articles on a page.
 *
 * @param start its first line
 * @param end one behind the last line of its text
 * @param limit one behind the last line that cannot be another's: buttons, and what is left of teasers
 * @param heading its headline
 * @param source the outlet named beside it; null where none or more than one is
 * @param sign how the outlet is named
 * @param age how long before the page was seen it was published; null where the page does not say it so
 * @param dated when it was published; null where the page does not say it so
 */
record ArticleBlock(
        int start,
        int end,
        int limit,
        String heading,
        @Nullable String source,
        Sign sign,
        @Nullable Duration age,
        @Nullable Instant dated) {

    /** Where a page names the outlet of a text; the later ones are found in single articles, too. */
    enum Sign {
        /** In a line of its own between headline and text, or above the headline, with a time or a byline. */
        LINE,
        /** In a line of its own, without either. */
        NAME,
        /** In the brackets of the dateline, under a headline. */
        DATELINE,
        /** In a line behind the text. */
        CREDIT,
        /** Nowhere: there are but a headline and a time or a byline. */
        NONE
    }

    ArticleBlock {
        if (start < 0 || end <= start || limit < end) {
            throw new IllegalArgumentException("start " + start + ", end " + end + ", limit " + limit);
        }
    }

    List<Paragraph> of(List<Paragraph> page) {
        return page.subList(start, end);
    }
}
