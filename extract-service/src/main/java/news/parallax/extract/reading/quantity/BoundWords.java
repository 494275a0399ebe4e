package news.parallax.extract.reading.quantity;

import java.util.Set;
import news.parallax.extract.reading.numeral.Phrases;
import news.parallax.extract.reading.numeral.Word;
import news.parallax.extract.reading.numeral.Words;
import news.parallax.extract.reading.text.ResourceLines;
import org.jspecify.annotations.Nullable;

/** Finds the words of {@code bounds.tsv} around a figure. */
final class BoundWords {
    /** May stand between the bound and the number: "more than another 50", "up to a further 20". */
    private static final Set<String> BETWEEN =
            Set.of("a", "an", "another", "further", "additional", "extra", "whopping", "record", "total", "of", "us");

    private static final int MAX_BETWEEN = 2;
    /** These are bounds only directly before the number: "under a 2021 law", "around a 37m skeleton". */
    private static final Set<String> PREPOSITIONS = Set.of(
            "over", "under", "below", "above", "beyond", "near", "around", "about", "nearing", "approaching", "some");

    private final Phrases<Limit> before = new Phrases<>();
    private final Phrases<Limit> behind = new Phrases<>();

    /** What bound words say. */
    enum Limit {
        APPROXIMATELY,
        AT_LEAST,
        MORE_THAN,
        JUST_MORE,
        AT_MOST,
        LESS_THAN,
        JUST_LESS
    }

    BoundWords() {
        for (String[] row : ResourceLines.table(BoundWords.class, "bounds.tsv", 3)) {
            Phrases<Limit> side = row[0].equals("before") ? before : behind;
            for (String phrase : row[2].split("\\|", -1)) {
                side.add(phrase, Limit.valueOf(row[1]));
            }
        }
    }

    /** The bound that ends before the figure, with a determiner or two between them. */
    Phrases.@Nullable Match<Limit> before(Words words, int figure) {
        int at = figure;
        boolean skipped = false;
        for (int count = 0; count <= MAX_BETWEEN; count++) {
            Phrases.Match<Limit> match = before.before(words, at);
            if (match != null) {
                return skipped && isPreposition(words, match) ? null : match;
            }
            Word between = words.at(at - 1);
            if (!BETWEEN.contains(between.lower())) {
                return null;
            }
            skipped |= between.is("a") || between.is("an");
            at--;
        }
        return null;
    }

    Phrases.@Nullable Match<Limit> behind(Words words, int index) {
        return behind.at(words, index);
    }

    /** "over the three years", "under a 2021 law": no bound. */
    private static boolean isPreposition(Words words, Phrases.Match<Limit> match) {
        return match.next() == match.first() + 1
                && PREPOSITIONS.contains(words.at(match.first()).lower());
    }
}
