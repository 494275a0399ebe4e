package news.parallax.compare.judgement;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.Vocabulary;
import news.parallax.compare.alignment.WordVectors;
import news.parallax.compare.judgement.Rewording.Replaced;
import news.parallax.compare.judgement.Rewording.Word;

/** The changes of a wording by which the sentence says something else, and not the same in other words. */
final class TellingChanges {
    /** From here on words that took the place of others say much the same. */
    private static final double SAME_SENSE = 0.6;

    private static final Set<String> NUMBERS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "hundred",
            "thousand",
            "million",
            "billion",
            "dozen",
            "half",
            "no");

    /** What was open when first written may be filled in without a word. */
    private static final Set<String> OPEN =
            Set.of("comment", "yet", "still", "immediate", "immediately", "unclear", "unknown", "available", "awaited");

    private TellingChanges() {}

    /**
     * Those of a rewording that tell.
     *
     * @param before the whole earlier wording
     * @param after the whole later one
     */
    static List<Replaced> in(Rewording rewording, String before, String after) {
        Set<String> allBefore = facts(before);
        Set<String> allAfter = facts(after);
        return rewording.replaced().stream()
                .filter(change -> {
                    Set<String> gone = facts(change.before());
                    gone.removeAll(allAfter);
                    Set<String> come = facts(change.after());
                    come.removeIf(fact -> !isNumber(fact) && allBefore.contains(fact));
                    return !gone.isEmpty() && !come.isEmpty() && tells(change, gone, come);
                })
                .toList();
    }

    private static boolean tells(Replaced change, Set<String> gone, Set<String> come) {
        boolean figures = gone.stream().anyMatch(TellingChanges::isNumber)
                && come.stream().anyMatch(TellingChanges::isNumber);
        boolean open = Rewording.words(change.before()).stream().anyMatch(word -> OPEN.contains(word.lower()));
        double sense = WordVectors.cosine(
                Sayings.direction(Sayings.content(change.before())),
                Sayings.direction(Sayings.content(change.after())));
        return figures || (!open && (isNamed(change) || sense < SAME_SENSE));
    }

    /** Whether both have a name in them. */
    private static boolean isNamed(Replaced change) {
        return hasCapital(change.before()) && hasCapital(change.after());
    }

    private static boolean hasCapital(String text) {
        return Rewording.words(text).stream()
                .anyMatch(word -> Character.isUpperCase(word.text().charAt(0)));
    }

    /** The stems of the words that tell a fact: figures, names, content words. */
    private static Set<String> facts(String text) {
        Set<String> facts = new TreeSet<>();
        for (Word word : Rewording.words(text)) {
            if (isNumber(word.lower())) {
                facts.add(word.lower());
            } else if (!Vocabulary.isCommon(word.lower())) {
                facts.addAll(Stems.of(word.text()));
            }
        }
        return facts;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) || NUMBERS.contains(word);
    }
}
