package news.parallax.ingest.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a page comes down to.
 *
 * @param title the headline given, or else the one found; empty where there is none
 * @param body paragraphs divided by an empty line, each an exact part of the page; empty where the page holds no article
 * @param byline "By ..." without the "By" is not cut: the line as the page has it
 * @param dated the moment that a date line above the article names
 */
public record KeptText(
        String title,
        String body,
        @Nullable String byline,
        @Nullable Instant dated) {}
