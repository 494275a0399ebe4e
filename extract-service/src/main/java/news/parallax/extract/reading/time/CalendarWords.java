package news.parallax.extract.reading.time;

import java.util.BitSet;
import news.parallax.extract.reading.numeral.NumeralGrammar;
import news.parallax.extract.reading.numeral.Words;

/** Finds which words of a sentence belong to dates and times of day, and so are no quantities. */
public final class CalendarWords {
    private final ClockGrammar clock;
    private final DateGrammar dates;

    public CalendarWords(NumeralGrammar numerals) {
        clock = new ClockGrammar(numerals);
        dates = new DateGrammar(new CalendarNames());
    }

    public BitSet in(Words words) {
        BitSet found = new BitSet(words.size());
        for (int at = 0; at < words.size(); ) {
            int next = behindPhraseAt(words, at);
            if (next > at) {
                found.set(at, next);
            }
            at = Math.max(next, at + 1);
        }
        return found;
    }

    private int behindPhraseAt(Words words, int index) {
        ClockTime time = clock.at(words, index);
        if (time != null) {
            return time.next();
        }
        DatePhrase date = dates.at(words, index);
        return date == null ? index : date.next();
    }
}
