package news.parallax.extract.passage;

import java.util.List;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Quantity;
import news.parallax.extract.reading.attribution.Attribution;
import news.parallax.extract.reading.claim.Examination;
import news.parallax.extract.reading.claim.Notes;
import news.parallax.extract.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** What was found in a passage, each list in the order of the text. */
public record PassageReading(List<Quantity> quantities, List<WhoSaysWhat> attributions, List<Claim> claims) {
    static PassageReading of(Examination examination) {
        Notes body = examination.body();
        String text = body.text().text();
        return new PassageReading(
                body.quantities(),
                body.attributions().all().stream()
                        .map(attribution -> WhoSaysWhat.of(attribution, text))
                        .toList(),
                examination.claims().claims());
    }

    /** Who says what: the source, the words that tie it to the content, the content. */
    public record WhoSaysWhat(@Nullable Words source, Words cue, Words content) {
        static WhoSaysWhat of(Attribution attribution, String text) {
            Span source = attribution.source();
            return new WhoSaysWhat(
                    source == null ? null : Words.of(source, text),
                    Words.of(attribution.cue(), text),
                    Words.of(attribution.content(), text));
        }
    }

    /**
     * Words of the passage.
     *
     * @param start offset of the first UTF-16 code unit
     * @param end offset behind the last one
     */
    public record Words(int start, int end, String text) {
        static Words of(Span span, String text) {
            return new Words(span.start(), span.end(), span.of(text));
        }
    }
}
