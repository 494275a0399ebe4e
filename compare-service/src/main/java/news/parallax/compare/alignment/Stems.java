package news.parallax.compare.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words of a text brought to a common form, so that "workers", "worker" and "worker's" are one. Cruder than a dictionary
 * and good enough to see whether two sentences speak of the same thing; both sides always go through the same rules.
 */
public final class Stems {
    private static final int SHORTEST = 4;

    private Stems() {}

    /** The stems of all words of a text in their order; figures are words too. */
    public static List<String> of(String text) {
        List<String> stems = new ArrayList<>();
        for (String word : words(text)) {
            stems.add(ofWord(word));
        }
        return stems;
    }

    /** The words of a text in their order: runs of letters and digits, inner hyphens divide. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                addWord(words, text, start, i);
                start = -1;
            }
        }
        return words;
    }

    private static void addWord(List<String> words, String text, int start, int end) {
        boolean possessive = end - start == 1
                && text.charAt(start) == 's'
                && start > 0
                && (text.charAt(start - 1) == '\'' || text.charAt(start - 1) == '’');
        if (!possessive) {
            words.add(text.substring(start, end));
        }
    }

    public static String ofWord(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        if (w.length() < SHORTEST) {
            return w;
        }
        return withoutEnding(singular(w));
    }

    private static String singular(String w) {
        if (w.endsWith("ies") && w.length() > 4) {
            return w.substring(0, w.length() - 3) + "y";
        }
        if (w.endsWith("sses") || w.endsWith("shes") || w.endsWith("ches") || w.endsWith("xes")) {
            return w.substring(0, w.length() - 2);
        }
        if (w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is")) {
            return w.substring(0, w.length() - 1);
        }
        return w;
    }

    private static String withoutEnding(String w) {
        if (w.endsWith("ied")) {
            return w.length() > 4 ? w.substring(0, w.length() - 3) + "y" : w.substring(0, w.length() - 1);
        }
        String cut = w;
        if (w.endsWith("ing") && w.length() > 5) {
            cut = undoubled(w.substring(0, w.length() - 3));
        } else if (w.endsWith("ed") && w.length() > 4) {
            cut = undoubled(w.substring(0, w.length() - 2));
        }
        return cut.length() > 3 && cut.endsWith("e") ? cut.substring(0, cut.length() - 1) : cut;
    }

    private static String undoubled(String w) {
        int last = w.length() - 1;
        boolean doubled = last > 2 && w.charAt(last) == w.charAt(last - 1) && "lsz".indexOf(w.charAt(last)) < 0;
        return doubled ? w.substring(0, last) : w;
    }
}
