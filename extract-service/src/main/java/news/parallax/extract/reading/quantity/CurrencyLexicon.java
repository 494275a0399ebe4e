package news.parallax.extract.reading.quantity;

import java.util.HashMap;
import java.util.Map;
import news.parallax.extract.reading.numeral.Phrases;
import news.parallax.extract.reading.numeral.Word;
import news.parallax.extract.reading.numeral.Words;
import news.parallax.extract.reading.text.ResourceLines;
import org.jspecify.annotations.Nullable;

/** The currencies of {@code currencies.tsv}. */
final class CurrencyLexicon {
    private static final int FEWEST_DIGITS = 3;

    private final Phrases<Measure> signs = new Phrases<>();
    private final Phrases<Measure> names = new Phrases<>();
    private final Map<String, Measure> codes = new HashMap<>();

    CurrencyLexicon() {
        for (String[] row : ResourceLines.table(CurrencyLexicon.class, "currencies.tsv", 5)) {
            BaseScale base = row[1].equals("-") ? null : BaseScale.money(row[1], Double.parseDouble(row[2]));
            Measure measure = new Measure(row[0], row[2].equals("1") ? Measure.Kind.MONEY : Measure.Kind.COIN, base);
            if (measure.isMoney() && !measure.isMinor()) {
                codes.putIfAbsent(row[1], measure);
            }
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

    /** The currency of an ISO 4217 code in capitals. */
    @Nullable
    Measure code(String iso) {
        return codes.get(iso);
    }

    /** The sign that ends directly before the number: "US$", "\u00a3". */
    Phrases.@Nullable Match<Measure> before(Words words, int number) {
        Phrases.Match<Measure> match = signs.before(words, number);
        if (match != null && isName(words, match, number)) {
            return null;
        }
        if (match == null || match.next() == match.first() + 1) {
            return match == null || isWordEnd(words, match.first()) ? null : match;
        }
        Word prefix = words.at(match.first());
        boolean article =
                prefix.text().length() == 1 && !words.at(match.first() + 1).glued() && !prefix.is("c");
        return article || isWordEnd(words, match.first()) ? signs.before(words, number, 1) : match;
    }

    /** "K2" is a mountain: a letter that does not tell whose money it is stands before sums of three digits or more. */
    private static boolean isName(Words words, Phrases.Match<Measure> sign, int number) {
        return sign.value().base() == null
                && words.at(sign.first()).isLetters()
                && words.at(number).text().length() < FEWEST_DIGITS;
    }

    /** In "sums" the letter s is no sign, nor in "it's $40". */
    private static boolean isWordEnd(Words words, int index) {
        return words.at(index).isLetters() && words.at(index).glued();
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
        return (letter && !first.glued()) || verb ? null : name;
    }

    /** In "$20 $30" the second sign belongs to the second number; in "10 $ 30 $" the first to the first. */
    private boolean opensNextFigure(Words words, Phrases.Match<Measure> sign) {
        Word next = words.at(sign.next());
        if (!next.isDigits()) {
            return false;
        }
        boolean floating = !next.glued() && !words.at(sign.first()).glued();
        boolean nextHasOwn = signs.at(words, sign.next() + 1) != null || names.at(words, sign.next() + 1) != null;
        return next.glued() || (floating && !nextHasOwn);
    }
}
