package news.parallax.extract.reading.attribution;

import java.util.Set;
import news.parallax.extract.reading.text.DayWords;

/** Nouns that say when something was said and so are never who said it: "yesterday", "last night", "three times". */
final class TimeNouns {
    private static final Set<String> COUNTED =
            Set.of("night", "morning", "evening", "afternoon", "day", "week", "month", "year", "hour", "time");
    private static final Set<String> COUNTING = Set.of("last", "next", "this", "that", "one", "each", "every", "same");

    private TimeNouns() {}

    /** Whether a noun names a time: a day always, "night" or "year" behind "last", "this" or a number. */
    static boolean isTime(SentenceTree tree, int i) {
        if (isDay(tree, i)) {
            return true;
        }
        boolean counted =
                COUNTING.contains(tree.lemma(i - 1)) || tree.tag(i - 1).equals("CD");
        return COUNTED.contains(tree.lemma(i)) && (counted || tree.relation(i).equals("tmod"));
    }

    /** The token before a time that ends at a token ("on Monday", "last night") and stands behind a noun or a comma, else -1. */
    static int before(SentenceTree tree, int last) {
        if (last <= 0 || !isTime(tree, last)) {
            return -1;
        }
        int before = isDay(tree, last) ? last - 1 : last - 2;
        if (before > 0 && tree.lemma(before).equals("on")) {
            before--;
        }
        boolean beside = before >= 0 && (tree.isNoun(before) || tree.tag(before).equals(","));
        return beside ? before : -1;
    }

    /** Whether a noun names a stretch of time: "moments before", "two hours after". */
    static boolean isStretch(SentenceTree tree, int i) {
        return COUNTED.contains(tree.lemma(i)) || tree.lemma(i).equals("moment");
    }

    private static boolean isDay(SentenceTree tree, int i) {
        String lemma = tree.lemma(i);
        return DayWords.contains(lemma) || lemma.equals("tonight");
    }
}
