package news.parallax.extract.reading.event;

import java.util.List;
import java.util.Set;
import news.parallax.extract.reading.text.Token;

/** The words that limit a figure: "more than", "at least", "as many as". */
final class FigureWords {
    private static final Set<String> ALONE = Set.of(
            "more", "than", "least", "most", "up", "about", "around", "over", "under", "nearly", "many", "much", "less",
            "fewer", "some", "almost", "only", "roughly", "approximately", "exactly", "just", "well", "close");

    private FigureWords() {}

    /** Whether the word at this place can belong to a figure: "to" only behind "up", "at" only before "least". */
    static boolean at(List<Token> tokens, int at) {
        String word = tokens.get(at).lemma();
        String before = at == 0 ? "" : tokens.get(at - 1).lemma();
        String next = at + 1 == tokens.size() ? "" : tokens.get(at + 1).lemma();
        return switch (word) {
            case "to" -> before.equals("up") || before.equals("close");
            case "at" -> next.equals("least") || next.equals("most");
            case "as" -> Set.of("many", "much", "few").contains(next) || Set.of("many", "much", "few").contains(before);
            default -> ALONE.contains(word);
        };
    }
}
