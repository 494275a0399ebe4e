package news.parallax.ingest.page;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article that stands on a page beside others, under an outlet of its own.
 *
 * @param source the outlet that the page names
 * @param title its headline there
 * @param body paragraphs divided by an empty line, each an exact part of the page
 * @param byline as in {@link KeptText}
 * @param age how long before the page was seen it was published; null where the page does not say it so
 * @param dated when it was published; null where the page does not say it so
 * @param machineTranslated whether the page says that a machine translated it
 */
public record PagePart(
        String source,
        String title,
        String body,
        @Nullable String byline,
        @Nullable Duration age,
        @Nullable Instant dated,
        boolean machineTranslated) {

    PagePart markedMachineTranslated() {
        return new PagePart(source, title, body, byline, age, dated, true);
    }
}
