package news.parallax.extract.reading.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.extract.reading.text.Token;

/** The words that limit a figure: "more than", "at least", "as many as". */
final class FigureWords {
    private static final Set<String> ALONE = Set.of(
            "more",
            "than",
            "least",
            "most",
            "up",
            "about",
            "around",
            "over",
            "under",
            "nearly",
            "many",
            "much",
            "less",
            "fewer",
            "some",
            "almost",
            "only",
            "roughly",
            "approximately",
            "exactly",
            "just",
            "well",
            "close");

    private FigureWords() {}

    /** Whether the word at this place can belong to a figure: "to" only behind "up", "at" only before "least". */
    static boolean at(List<Token> tokens, int at) {
        // Not the base forms: "least" would be "little".
        String word = word(tokens, at);
        String before = word(tokens, at - 1);
        String next = word(tokens, at + 1);
        return switch (word) {
            case "to" -> before.equals("up") || before.equals("close");
            case "at" -> next.equals("least") || next.equals("most");
            case "as" ->
                Set.of("many", "much", "few").contains(next)
                        || Set.of("many", "much", "few").contains(before);
            default -> ALONE.contains(word);
        };
    }

    private static String word(List<Token> tokens, int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}
