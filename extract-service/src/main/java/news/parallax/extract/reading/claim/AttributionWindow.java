package news.parallax.extract.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.extract.reading.attribution.Attribution;
import news.parallax.extract.reading.attribution.Attributions;
import news.parallax.extract.reading.text.Sentence;

/**
 * Passes over a text from sentence to sentence and knows which attributions bear on the one it stands at: asking all of
 * them about every clause would take the square of the text's length. Not thread-safe: one a text.
 */
final class AttributionWindow {
    private final List<Attribution> byStart;
    private final List<Attribution> open = new ArrayList<>();
    private int next;

    AttributionWindow(Attributions attributions) {
        this.byStart = attributions.all().stream()
                .sorted(Comparator.comparingInt(
                        attribution -> attribution.content().start()))
                .toList();
    }

    /** The attributions whose content meets the sentence. Sentences must be asked for in the order of the text. */
    Attributions over(Sentence sentence) {
        while (next < byStart.size() && byStart.get(next).content().start() < sentence.end()) {
            open.add(byStart.get(next));
            next++;
        }
        open.removeIf(attribution -> attribution.content().end() <= sentence.start());
        return new Attributions(open);
    }
}
