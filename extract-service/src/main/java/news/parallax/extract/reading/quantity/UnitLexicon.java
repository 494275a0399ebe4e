package news.parallax.extract.reading.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import news.parallax.extract.reading.numeral.Phrases;
import news.parallax.extract.reading.numeral.Word;
import news.parallax.extract.reading.numeral.Words;
import news.parallax.extract.reading.text.ResourceLines;
import org.jspecify.annotations.Nullable;

/** The units of {@code units.tsv}. */
final class UnitLexicon {
    private static final Set<String> SHARES = Set.of("percent", "percentage point", "basis point", "point");
    /** A word behind a short unit that does not turn it into another word ("2 in more" against "2 in hospital"). */
    private static final Set<String> MAY_FOLLOW_LETTER = Set.of(
            "x", "by", "long", "wide", "high", "tall", "deep", "thick", "or", "more", "per", "to", "above", "below");

    private static final Set<String> PREPOSITION_LIKE = Set.of("in", "pt", "mi", "mo", "ha", "pa", "ct", "ps", "mt");

    private final Phrases<Measure> phrases = new Phrases<>();
    private final Map<String, String> definitions = new HashMap<>();

    UnitLexicon() {
        for (String[] row : ResourceLines.table(UnitLexicon.class, "units.tsv", 3)) {
            Measure measure = new Measure(
                    row[0],
                    SHARES.contains(row[0]) ? Measure.Kind.SHARE : Measure.Kind.UNIT,
                    LibraryUnits.scale(row[2]));
            definitions.put(row[0], row[2]);
            String[] names = row[1].split("\\|", -1);
            for (String name : names) {
                phrases.add(name, measure);
            }
            phrases.add(names[0] + "s", measure);
        }
    }

    /** The unit that the words from {@code index} on name, where they stand directly behind a number. */
    Phrases.@Nullable Match<Measure> behindNumber(Words words, int index) {
        Phrases.Match<Measure> match = phrases.at(words, index);
        return match != null && match.next() == index + 1 && !fits(words, index) ? null : match;
    }

    /** The unit that the words name, behind "per". */
    Phrases.@Nullable Match<Measure> at(Words words, int index) {
        return phrases.at(words, index);
    }

    /** Base scale of a rate of two units, null where it does not convert. */
    @Nullable
    BaseScale rate(Measure numerator, Measure denominator) {
        return LibraryUnits.rate(
                definitions.getOrDefault(numerator.name(), "-"), definitions.getOrDefault(denominator.name(), "-"));
    }

    private static boolean fits(Words words, int index) {
        Word unit = words.at(index);
        boolean risky = (unit.isLetters() && unit.text().length() == 1) || PREPOSITION_LIKE.contains(unit.lower());
        if (!risky || (unit.glued() && !unit.is("s"))) {
            return true;
        }
        Word next = words.at(index + 1);
        if (unit.is("in") && next.isDigits()) {
            return false;
        }
        return (!unit.glued() && (!next.isLetters() || MAY_FOLLOW_LETTER.contains(next.lower())))
                || (unit.is("s") && words.at(index - 1).text().indexOf('.') > 0);
    }
}
