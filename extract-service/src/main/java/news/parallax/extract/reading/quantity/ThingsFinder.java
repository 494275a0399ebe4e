package news.parallax.extract.reading.quantity;

import java.util.Set;
import news.parallax.extract.reading.numeral.Numeral;
import news.parallax.extract.reading.numeral.Words;
import org.jspecify.annotations.Nullable;

/** Says what a figure is about: by its own words, by its clause, or by figures before it. */
final class ThingsFinder {
    private static final Measure AGE = new Measure("year of age", Measure.Kind.AGE, null);
    /** Shares of things do not compare with counts of them. */
    private static final String SHARE_OF = "share of ";

    private static final Set<String> AGED_ONES = Set.of("who", "he", "she", "i");
    private static final Set<String> EXTREMES = Set.of("youngest", "oldest", "eldest");
    /** Words that the subject of an age may have: "the youngest of those freed". */
    private static final int SUBJECT = 6;

    private static final Set<String> BEING = Set.of("is", "was", "turned", "turns", "am");
    /** Counts of people in general: what happens to them says more. */
    private static final Set<String> GENERAL = Set.of("person", "casualty");

    private final CountedClasses classes;
    private final PredicateClasses predicates = new PredicateClasses();
    private final NumberOf numberOf;

    ThingsFinder(CountedNouns nouns, CountedClasses classes) {
        this.classes = classes;
        this.numberOf = new NumberOf(nouns, classes);
    }

    /** @param sentence number of the sentence in its text */
    Things of(String text, Words words, Figure figure, Antecedents antecedents, int sentence) {
        Measure measure = figure.amount().measure();
        if (measure != null) {
            return new Things(measure, null, null);
        }
        if (isAge(words, figure)) {
            return new Things(AGE, null, null);
        }
        CountedNoun counted = figure.counted() == null ? numberOf.before(words, figure.first()) : figure.counted();
        if (counted != null) {
            String name = text.substring(
                    words.at(counted.first()).start(),
                    words.at(counted.next() - 1).end());
            String happening = figure.counted() == null
                    ? predicates.behind(words, counted.next())
                    : predicates.of(words, headOf(words, counted));
            boolean share = figure.amount().from().form() == Numeral.Form.FRACTION;
            String byNoun = classOf(words, counted);
            return new Things(
                    null,
                    name,
                    share ? SHARE_OF + (byNoun == null ? counted.head() : byNoun) : narrowed(byNoun, happening));
        }
        String direct = predicates.before(words, figure.first());
        String happening = direct == null ? predicates.of(words, figure.amount().number()) : direct;
        Things before = antecedents.of(words, figure, sentence);
        if (happening == null || before.measure() != null) {
            return before;
        }
        return before.counted() == null
                ? new Things(null, "people", happening)
                : new Things(null, before.counted(), renewed(before.countedClass(), happening));
    }

    /** "Construction troops" are workers, other troops are soldiers. */
    private @Nullable String classOf(Words words, CountedNoun counted) {
        int head = headOf(words, counted);
        String compound = head > counted.first()
                ? classes.of(words.at(head - 1).lower() + " " + words.at(head).lower())
                : null;
        return compound == null ? classes.of(counted.head()) : compound;
    }

    private static @Nullable String narrowed(@Nullable String byNoun, @Nullable String byPredicate) {
        return byPredicate != null && byNoun != null && GENERAL.contains(byNoun) ? byPredicate : byNoun;
    }

    /** After "the blast killed 12 people" the 40 of "and wounded 40" are people of another fate. */
    private String renewed(@Nullable String before, String happening) {
        boolean same = before == null || GENERAL.contains(before) || predicates.isFate(before);
        return same ? happening : before;
    }

    /** The last noun before a complement: "members" of "members of the crew". */
    private static int headOf(Words words, CountedNoun counted) {
        for (int at = counted.first(); at < counted.next(); at++) {
            if (words.is(at + 1, "of")) {
                return at;
            }
        }
        return counted.next() - 1;
    }

    /** "who is 70", "she turned 30 in May", "the youngest of those freed is 19". */
    private static boolean isAge(Words words, Figure figure) {
        int at = figure.amount().first();
        return figure.counted() == null
                && figure.amount().to() == null
                && words.isOneOf(at - 1, BEING)
                && (words.isOneOf(at - 2, AGED_ONES) || isOfExtremes(words, at - 2));
    }

    private static boolean isOfExtremes(Words words, int last) {
        for (int i = last; i > last - SUBJECT && i >= 0; i--) {
            if (words.isOneOf(i, EXTREMES)) {
                return true;
            }
        }
        return false;
    }
}
