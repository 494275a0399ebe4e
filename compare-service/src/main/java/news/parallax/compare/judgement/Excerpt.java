package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A few words of a sentence, as they stand there, for titles and one-line explanations. Clauses are kept whole where they are
 * short enough; what is cut within a clause is marked with an ellipsis.
 */
final class Excerpt {
    private static final String LEFT_OUT = "…";
    /** A clause of fewer words says too little by itself. */
    private static final int FEWEST = 5;

    /** So few words more are better told than cut. */
    private static final int SPARED = 2;
    /** Letters of a word that may end a sentence rather than be short for something. */
    private static final int NO_ABBREVIATION = 5;

    private static final Pattern WORD = Pattern.compile("\\S+");
    /** "TBILISI, Nov 2 (CW) - ": where and by whom it was written, not what is said. */
    private static final Pattern DATELINE = Pattern.compile("^\\p{Lu}[\\p{Lu}'’.-]{2,}[^\\-–—\"“]{0,60}?\\s[-–—]+\\s+");

    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\"“”„«»]");
    private static final String ENDS_CLAUSE = ",;:)\"”»";
    private static final String OPENS_CLAUSE = "(\"“«";
    private static final String DASHES = "-–—";

    private final String sentence;
    private final List<int[]> words = new ArrayList<>();
    private int from;
    private int to;

    private Excerpt(String sentence) {
        this.sentence = sentence;
        Matcher matcher = WORD.matcher(sentence);
        while (matcher.find()) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
    }

    /** The beginning of a sentence, all of it where it has no more than so many words. */
    static String of(String sentence, int most) {
        Excerpt excerpt = new Excerpt(sentence);
        if (excerpt.words.isEmpty()) {
            return "";
        }
        excerpt.from = excerpt.afterDateline();
        int last = excerpt.words.size() - 1;
        excerpt.to = last - excerpt.from < most + SPARED ? last : excerpt.from + most - 1;
        return excerpt.written(-1, -1, "");
    }

    /**
     * The clause around a part of a sentence.
     *
     * @param start offset of the part in the sentence, in UTF-16 code units
     * @param end offset behind it
     * @param instead what stands in its place
     */
    static String around(String sentence, int start, int end, String instead, int most) {
        Excerpt excerpt = new Excerpt(sentence);
        if (start < 0 || end > sentence.length() || start >= end || excerpt.words.isEmpty()) {
            return of(sentence, most);
        }
        excerpt.focusOn(start, end);
        int first = excerpt.from;
        int last = excerpt.to;
        excerpt.widen(most);
        excerpt.narrow(first, last, most);
        return excerpt.written(start, end, instead);
    }

    private void focusOn(int start, int end) {
        from = words.size() - 1;
        to = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i)[0] < end && words.get(i)[1] > start) {
                from = Math.min(from, i);
                to = Math.max(to, i);
            }
        }
    }

    /** To the ends of the clause, and over them as long as it is too short. */
    private void widen(int most) {
        int least = afterDateline();
        toTheRight();
        toTheLeft(least);
        while (size() < Math.min(FEWEST, most) && (to < words.size() - 1 || from > least)) {
            if (to < words.size() - 1) {
                to++;
                toTheRight();
            } else {
                from--;
                toTheLeft(least);
            }
        }
    }

    private void toTheRight() {
        while (to < words.size() - 1 && !isBoundary(to)) {
            to++;
        }
    }

    private void toTheLeft(int least) {
        while (from > least && !isBoundary(from - 1)) {
            from--;
        }
    }

    /** Half of what is spare before the part that matters, the rest behind it. */
    private void narrow(int first, int last, int most) {
        int spare = Math.max(0, most - (last - first + 1));
        if (size() <= Math.max(most + SPARED, last - first + 1)) {
            return;
        }
        int behind = Math.min(to - last, spare - Math.min(first - from, spare / 2));
        from = Math.max(from, first - (spare - behind));
        to = last + behind;
    }

    private int size() {
        return to - from + 1;
    }

    /** Whether a clause ends behind a word. */
    private boolean isBoundary(int index) {
        String word = word(index);
        String next = index + 1 < words.size() ? word(index + 1) : "";
        return ENDS_CLAUSE.indexOf(word.charAt(word.length() - 1)) >= 0
                || (word.length() == 1 && DASHES.contains(word))
                || (word.endsWith(".") && word.length() > NO_ABBREVIATION)
                || (!next.isEmpty() && OPENS_CLAUSE.indexOf(next.charAt(0)) >= 0);
    }

    private String word(int index) {
        return sentence.substring(words.get(index)[0], words.get(index)[1]);
    }

    private int afterDateline() {
        Matcher dateline = DATELINE.matcher(sentence);
        if (!dateline.find()) {
            return 0;
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i)[0] >= dateline.end()) {
                return i;
            }
        }
        return 0;
    }

    private String written(int start, int end, String instead) {
        int begin = words.get(from)[0];
        int finish = words.get(to)[1];
        String text = start < begin || end > finish
                ? sentence.substring(begin, finish)
                : sentence.substring(begin, start) + instead + sentence.substring(end, finish);
        String bare = bare(text);
        boolean opens = from > afterDateline() && !isBoundary(from - 1);
        boolean goesOn = to < words.size() - 1 && !isBoundary(to);
        return (opens && !bare.startsWith(LEFT_OUT) ? LEFT_OUT + " " : "")
                + bare
                + (goesOn && !bare.endsWith(LEFT_OUT) ? " " + LEFT_OUT : "");
    }

    /** Without the marks of a quotation of which only a part is there, and without what only separates clauses. */
    private static String bare(String text) {
        long marks = DOUBLE_QUOTES.matcher(text).results().count();
        String quoted = marks % 2 == 0 ? text : DOUBLE_QUOTES.matcher(text).replaceAll("");
        return quoted.replaceAll("\\s+", " ")
                .replaceAll("^[,;:–—)\\s-]+|[.,;:–—(\\s-]+$", "")
                .replaceFirst("^(?:and|but) (?=\\S+ )", "")
                .strip();
    }
}
