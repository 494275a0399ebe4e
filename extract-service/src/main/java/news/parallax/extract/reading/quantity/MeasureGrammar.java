package news.parallax.extract.reading.quantity;

import java.util.Set;
import news.parallax.extract.reading.numeral.Phrases;
import news.parallax.extract.reading.numeral.Words;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a number as its measure: units, money, rates, ages. */
final class MeasureGrammar {
    private static final Set<String> AGE_UNITS = Set.of("year", "month", "week", "day", "decade", "century");
    private final UnitLexicon units;
    private final CurrencyLexicon currencies;
    private final Set<String> denominators;

    MeasureGrammar(UnitLexicon units, CurrencyLexicon currencies, WordLists lists) {
        this.units = units;
        this.currencies = currencies;
        this.denominators = lists.get("per");
    }

    /** A measure and where the words that name it end. */
    record Found(Measure measure, int next) {}

    @Nullable
    Found behind(Words words, int index) {
        int at = behindOpening(words, index);
        Phrases.Match<Measure> money = currencies.behind(words, at);
        Phrases.Match<Measure> unit = units.behindNumber(words, at);
        Phrases.Match<Measure> match = unit == null || (money != null && money.next() >= unit.next()) ? money : unit;
        if (match == null) {
            return null;
        }
        int next = behindClosing(words, index, at, match.next());
        Found age = age(words, match.value(), next);
        return age != null ? age : rate(words, match.value(), next);
    }

    /** The rate, where "per share", "a barrel", "/day" follows a measure that was found before. */
    Found rate(Words words, Measure measure, int next) {
        boolean slash = words.is(next, "/") && words.at(next).glued();
        boolean hyphened = words.joinsAt(next) && words.is(next + 1, "a") && words.joinsAt(next + 2);
        int at = hyphened ? next + 3 : next + 1;
        boolean per = words.is(next, "per")
                || (words.is(next, "each") && words.at(next + 1).isNoun());
        boolean article = words.is(next, "a") || words.is(next, "an") || words.is(next, "every");
        if (!slash && !hyphened && !per && !article) {
            return new Found(measure, next);
        }
        Phrases.Match<Measure> unit = units.at(words, at);
        if (unit != null && (per || slash || isRateUnit(unit.value()))) {
            return new Found(measure.per(unit.value().name(), units.rate(measure, unit.value())), unit.next());
        }
        String denominator = words.at(at).lemma();
        boolean named = denominators.contains(denominator)
                || denominators.contains(words.at(at).lower());
        if (named || (per && words.at(at).isNoun())) {
            return new Found(measure.per(named ? words.at(at).lower() : denominator, null), at + 1);
        }
        return new Found(measure, next);
    }

    /** "miles an hour", "barrels a day", "cents a kilo"; but "two days a week" needs no guard: it is a rate too. */
    private static boolean isRateUnit(Measure unit) {
        return unit.kind() == Measure.Kind.UNIT;
    }

    /** "-year-old", "years old", "years of age", "yo". */
    private static @Nullable Found age(Words words, Measure measure, int next) {
        if (!AGE_UNITS.contains(measure.name())) {
            return null;
        }
        int at = words.joinsAt(next) ? next + 1 : next;
        boolean old = words.is(at, "old") || words.is(at, "olds");
        int end = old ? at + 1 : words.follow(at, "of", "age") ? at + 2 : -1;
        return end < 0 ? null : new Found(new Measure(measure.name() + " of age", Measure.Kind.AGE, null), end);
    }

    /** A hyphen ("12-inch"), or a bracket around the unit ("20 [kg]"). */
    private static int behindOpening(Words words, int index) {
        boolean bracket = words.is(index, "[") || words.is(index, "{");
        return bracket || words.joinsAt(index) ? index + 1 : index;
    }

    private static int behindClosing(Words words, int index, int unit, int next) {
        boolean bracket = unit > index && !words.at(index).isHyphen();
        return bracket && (words.is(next, "]") || words.is(next, "}")) ? next + 1 : next;
    }
}
