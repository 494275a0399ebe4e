package news.parallax.extract.reading.event;

import java.util.List;
import news.parallax.extract.reading.text.Token;

/** The place and agency line before the first words of a report: "PAVLODAR, Kazakhstan (CPA) — ". */
final class Datelines {
    private static final int LONGEST = 16;

    private Datelines() {}

    /** Index of the first token behind the dateline, 0 where the sentence has none. */
    static int end(List<Token> tokens) {
        if (tokens.isEmpty() || !isCapitals(tokens.getFirst().text())) {
            return 0;
        }
        for (int at = 1; at < Math.min(tokens.size() - 1, LONGEST); at++) {
            String text = tokens.get(at).text();
            if (text.equals("\u2014") || text.equals("\u2013") || text.equals("-") || text.equals("--")) {
                return at + 1;
            }
            if (tokens.get(at).tag().startsWith("VB")) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1
                && word.chars().noneMatch(Character::isLowerCase)
                && Character.isLetter(word.charAt(0));
    }
}
