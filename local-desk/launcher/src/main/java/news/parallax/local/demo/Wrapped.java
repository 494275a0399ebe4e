package news.parallax.local.demo;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a bounded width, safe to print: articles come from anywhere, and a terminal obeys control codes. */
final class Wrapped {
    private Wrapped() {}

    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(text).split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (line.length() > width) {
                lines.add(line.substring(0, width));
                line.delete(0, width);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static String printable(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .forEach(result::appendCodePoint);
        return result.toString();
    }
}
