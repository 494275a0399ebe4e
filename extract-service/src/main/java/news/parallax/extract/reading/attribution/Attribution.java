package news.parallax.extract.reading.attribution;

import news.parallax.contracts.Claim;
import news.parallax.contracts.Holder;
import news.parallax.extract.reading.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One statement of who says what.
 *
 * @param source the words that name the holder where the statement is made; null where none is named ("is said to"), or
 *     where speech goes on without naming its speaker again
 * @param cue the words that tie holder and content together ("said", "according to"); those of the earlier statement
 *     where speech goes on
 * @param content what is said: one stretch of the text, which may hold source and cue where they interrupt it
 * @param holder who says it, as fully as the article names it; null where none is named
 * @param through the outlet it was said to ("told the Almaty Dispatch"), null where there is none
 * @param stance how the holder stands to the content
 */
public record Attribution(
        @Nullable Span source,
        Span cue,
        Span content,
        @Nullable Holder holder,
        @Nullable Holder through,
        Claim.Stance stance) {

    private static final double MOST = 0.6;

    /** Whether most of a place is said by the holder, and the place is not the naming of the holder itself. */
    boolean covers(Span place) {
        int shared = Math.min(content.end(), place.end()) - Math.max(content.start(), place.start());
        boolean names = cue.contains(place) || (source != null && source.contains(place));
        return !names && shared > 0 && (content.contains(place) || shared >= MOST * place.length());
    }
}
