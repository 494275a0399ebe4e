package news.parallax.extract.reading.numeral;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells "3m people" and "£3m" (million) from "3m tall" (metre). */
final class ScaleMarks {
    private static final Set<String> ALWAYS = Set.of("bn", "mn", "tn", "mln", "bln", "trn", "mrd", "mio");
    private static final Set<String> DIMENSIONS =
            Set.of("long", "high", "wide", "deep", "tall", "thick", "apart", "away", "above", "below", "off", "sprint");

    private final NumberWords vocabulary;

    ScaleMarks(NumberWords vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The factor that the word multiplies a number in digits with, or null. */
    @Nullable
    BigDecimal scaleAt(Words words, int index, boolean money) {
        Word word = words.at(index);
        BigDecimal scale = vocabulary.scale(word);
        if (scale != null) {
            return scale;
        }
        BigDecimal mark = vocabulary.mark(word);
        return mark != null && isMark(words, index, money) ? mark : null;
    }

    private static boolean isMark(Words words, int index, boolean money) {
        Word word = words.at(index);
        if (ALWAYS.contains(word.lower()) || money) {
            return true;
        }
        boolean beforeNoun = isCountNoun(words.at(index + 1));
        return switch (word.text()) {
            case "k" -> word.glued();
            case "M", "B" -> beforeNoun || (word.glued() && words.at(index + 1).isAdjective());
            case "m", "b", "K" -> word.glued() && beforeNoun;
            default -> false;
        };
    }

    private static boolean isCountNoun(Word next) {
        return (next.isPluralNoun() && !next.glued() && !DIMENSIONS.contains(next.lower()))
                || (next.is("people") && !next.glued());
    }
}
