package news.parallax.extract.reading.quantity;

import news.parallax.extract.reading.numeral.Phrases;
import news.parallax.extract.reading.numeral.Word;
import news.parallax.extract.reading.numeral.Words;
import news.parallax.extract.reading.text.ResourceLines;
import org.jspecify.annotations.Nullable;

/** The currencies of {@code currencies.tsv}. */
final class CurrencyLexicon {
    private final Phrases<Measure> signs = new Phrases<>();
    private final Phrases<Measure> names = new Phrases<>();

    CurrencyLexicon() {
        for (String[] row : ResourceLines.table(CurrencyLexicon.class, "currencies.tsv", 5)) {
            BaseScale base = row[1].equals("-") ? null : BaseScale.money(row[1], Double.parseDouble(row[2]));
            Measure measure = new Measure(row[0], Measure.Kind.MONEY, base);
            addAll(signs, row[3], "=", measure);
            addAll(names, row[4], "", measure);
        }
    }

    private static void addAll(Phrases<Measure> phrases, String cell, String prefix, Measure measure) {
        for (String phrase : cell.split("\\|", -1)) {
            if (!phrase.equals("-")) {
                phrases.add(prefix + phrase, measure);
            }
        }
    }

    /** The sign that ends directly before the number: "US$", "\u00a3". */
    Phrases.@Nullable Match<Measure> before(Words words, int number) {
        Phrases.Match<Measure> match = signs.before(words, number);
        return match == null
                        || words.at(match.first()).glued()
                                && words.at(match.first()).isLetters()
                ? null
                : match;
    }

    /** The sign or name directly behind the number: "5 \u20ac", "3 billion kroner", "742p". */
    Phrases.@Nullable Match<Measure> behind(Words words, int index) {
        Phrases.Match<Measure> sign = signs.at(words, index);
        if (sign != null && !opensNextFigure(words, sign)) {
            return sign;
        }
        Phrases.Match<Measure> name = names.at(words, index);
        if (name == null) {
            return null;
        }
        Word first = words.at(index);
        boolean letter = first.text().length() == 1 && first.isLetters();
        boolean verb = first.is("won") && first.tag().startsWith("VB");
        return letter && !first.glued() || verb ? null : name;
    }

    /** In "$20 $30" the second sign belongs to the second number. */
    private static boolean opensNextFigure(Words words, Phrases.Match<Measure> sign) {
        Word next = words.at(sign.next());
        return next.isDigits() && (next.glued() || !words.at(sign.first()).glued());
    }
}
