package news.parallax.extract.reading.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import news.parallax.contracts.Quantity;
import news.parallax.extract.reading.numeral.NumeralGrammar;
import news.parallax.extract.reading.numeral.Words;
import news.parallax.extract.reading.text.AnnotatedText;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.time.CalendarWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of a text. Reads the numbers from the characters themselves; tokens serve only for their tags and
 * lemmas. Thread-safe, deterministic, linear in the length of the text.
 */
public final class QuantityReader {
    private final CalendarWords calendar;
    private final FigureGrammar figures;
    private final QuantityMaker maker;

    public QuantityReader() {
        NumeralGrammar numerals = new NumeralGrammar();
        CurrencyLexicon currencies = new CurrencyLexicon();
        CountedClasses classes = new CountedClasses();
        calendar = new CalendarWords(numerals);
        figures = new FigureGrammar(
                numerals,
                currencies,
                new MeasureGrammar(new UnitLexicon(), currencies),
                new BoundWords(),
                new CountedNouns(classes),
                new NotCounts(new LabelNouns()));
        maker = new QuantityMaker(classes);
    }

    /** The figures in the order of the text, without overlap; offsets count in {@code text.text()}. */
    public List<Quantity> read(AnnotatedText text) {
        List<Quantity> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            readSentence(text, sentence, found);
        }
        return List.copyOf(found);
    }

    private void readSentence(AnnotatedText text, Sentence sentence, List<Quantity> found) {
        Words words = Words.of(text, sentence);
        BitSet dates = calendar.in(words);
        int at = 0;
        while (at < words.size()) {
            Figure figure = figures.at(words, at, dates);
            if (figure == null) {
                at++;
                continue;
            }
            @Nullable Quantity previous = found.isEmpty() ? null : found.getLast();
            found.add(maker.make(text.text(), words, figure, previous));
            at = Math.max(at + 1, figure.next());
        }
    }
}
