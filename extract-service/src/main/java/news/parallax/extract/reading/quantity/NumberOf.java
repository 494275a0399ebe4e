package news.parallax.extract.reading.quantity;

import news.parallax.extract.reading.numeral.Words;
import org.jspecify.annotations.Nullable;

/** Finds what a bare number counts in its own clause: "The number of patients rose to 33", "The death toll is 64". */
final class NumberOf {
    private static final int REACH = 25;
    private static final int WORDS_BEHIND_NUMBER = 4;

    private final CountedNouns nouns;
    private final CountedClasses classes;

    NumberOf(CountedNouns nouns, CountedClasses classes) {
        this.nouns = nouns;
        this.classes = classes;
    }

    /** The things before the word {@code figure}, or null. */
    @Nullable
    CountedNoun before(Words words, int figure) {
        for (int at = figure - 1; at >= Math.max(0, figure - REACH); at--) {
            if (words.is(at, ";")) {
                return null;
            }
            if (words.is(at, "toll")) {
                boolean named = words.at(at - 1).isNoun();
                return new CountedNoun("toll", named ? at - 1 : at, at + 1);
            }
            boolean number = words.is(at, "number") || words.is(at, "numbers") || words.is(at, "total");
            CountedNoun things = number ? things(words, at + 1) : null;
            if (things != null) {
                return things.next() <= figure ? things : null;
            }
        }
        return null;
    }

    private @Nullable CountedNoun things(Words words, int index) {
        if (words.is(index, "of")) {
            return nouns.at(words, index);
        }
        for (int at = index; at < index + WORDS_BEHIND_NUMBER; at++) {
            if (classes.isNominalAdjective(words.at(at).lower())) {
                return new CountedNoun(words.at(at).lower(), at, at + 1);
            }
        }
        return null;
    }
}
