package news.parallax.extract.reading.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import news.parallax.contracts.Quantity;
import news.parallax.extract.reading.numeral.NumeralGrammar;
import news.parallax.extract.reading.numeral.Words;
import news.parallax.extract.reading.text.AnnotatedText;
import news.parallax.extract.reading.time.CalendarWords;

/**
 * Finds the figures of a text. Reads the numbers from the characters themselves; tokens serve only for their tags and
 * lemmas. Thread-safe, deterministic, linear in the length of the text.
 */
public final class QuantityReader {
    private final CalendarWords calendar;
    private final FigureGrammar figures;
    private final ThingsFinder things;

    public QuantityReader() {
        NumeralGrammar numerals = new NumeralGrammar();
        WordLists lists = new WordLists();
        CurrencyLexicon currencies = new CurrencyLexicon();
        MeasureGrammar measures = new MeasureGrammar(new UnitLexicon(), currencies, lists);
        RangeGrammar ranges = new RangeGrammar(numerals, currencies, measures, lists);
        CountedClasses classes = new CountedClasses();
        NotCounts notCounts = new NotCounts(lists);
        CountedNouns nouns = new CountedNouns(classes, lists);
        AmountGrammar amounts = new AmountGrammar(numerals, currencies, measures, ranges, notCounts);
        calendar = new CalendarWords(numerals);
        figures = new FigureGrammar(amounts, new BoundWords(), nouns, notCounts);
        things = new ThingsFinder(nouns, classes);
    }

    /**
     * The figures in the order of the text; offsets count in {@code text.text()}. The noun phrase of one may hold the
     * next: "five of the three-ton satellites".
     */
    public List<Quantity> read(AnnotatedText text) {
        List<Quantity> found = new ArrayList<>();
        Antecedents antecedents = new Antecedents();
        for (int number = 0; number < text.sentences().size(); number++) {
            Words words = Words.of(text, text.sentences().get(number));
            for (Figure figure : figuresIn(words)) {
                Things about = things.of(text.text(), words, figure, antecedents, number);
                if (about.areKnown()) {
                    antecedents.remember(figure.amount(), about, number);
                }
                found.add(QuantityMaker.make(text.text(), words, figure, about));
            }
        }
        return List.copyOf(found);
    }

    private List<Figure> figuresIn(Words words) {
        List<Figure> found = new ArrayList<>();
        BitSet dates = calendar.in(words);
        int at = 0;
        while (at < words.size()) {
            Figure figure = figures.at(words, at, dates);
            if (figure != null) {
                found.add(figure);
            }
            at = figure == null ? at + 1 : Math.max(at + 1, figure.amount().next());
        }
        return found;
    }
}
