package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two wordings of one sentence laid beside each other: which words stayed in their order, and which took the place of
 * which.
 *
 * @param likeness share of the shorter wording's words that stayed
 * @param kept number of words that stayed
 */
record Rewording(List<Replaced> replaced, double likeness, int kept) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,:'’\\-][\\p{L}\\p{N}]+)*");
    /** Longer wordings are cut, which keeps the cost of a hostile text within bounds. */
    private static final int MOST = 120;

    private static final int BY_CHANCE = 2;

    /** A word and where it stands in its text. */
    record Word(String text, int start, int end) {
        String lower() {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    /** Words, and those in their place. */
    record Replaced(String before, String after) {}

    /** A stretch of words that did not stay, and the one in its place; either may be empty. */
    private record Gap(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        Gap with(Gap next) {
            return new Gap(fromBefore, next.toBefore, fromAfter, next.toAfter);
        }
    }

    static Rewording of(String before, String after) {
        List<Word> a = words(before);
        List<Word> b = words(after);
        int[][] longest = longest(a, b);
        List<Replaced> replaced = joined(gaps(a, b, longest)).stream()
                .filter(gap -> gap.fromBefore() < gap.toBefore() && gap.fromAfter() < gap.toAfter())
                .map(gap -> new Replaced(
                        text(before, a.subList(gap.fromBefore(), gap.toBefore())),
                        text(after, b.subList(gap.fromAfter(), gap.toAfter()))))
                .toList();
        int shorter = Math.min(a.size(), b.size());
        return new Rewording(replaced, shorter == 0 ? 0 : (double) longest[0][0] / shorter, longest[0][0]);
    }

    private static List<Gap> gaps(List<Word> a, List<Word> b, int[][] longest) {
        List<Gap> gaps = new ArrayList<>();
        int i = 0;
        int j = 0;
        int fromA = 0;
        int fromB = 0;
        while (i <= a.size() && j <= b.size()) {
            boolean end = i == a.size() && j == b.size();
            boolean same = i < a.size()
                    && j < b.size()
                    && a.get(i).lower().equals(b.get(j).lower());
            if (end || same) {
                if (i > fromA || j > fromB) {
                    gaps.add(new Gap(fromA, i, fromB, j));
                }
                i++;
                j++;
                fromA = i;
                fromB = j;
            } else if (j == b.size() || (i < a.size() && longest[i + 1][j] >= longest[i][j + 1])) {
                i++;
            } else {
                j++;
            }
        }
        return gaps;
    }

    /** One or two words in common between two changes stayed by chance: "into the crowd", "by youths in the crowd". */
    private static List<Gap> joined(List<Gap> gaps) {
        List<Gap> joined = new ArrayList<>();
        for (Gap gap : gaps) {
            if (!joined.isEmpty() && gap.fromBefore() - joined.getLast().toBefore() <= BY_CHANCE) {
                joined.add(joined.removeLast().with(gap));
            } else {
                joined.add(gap);
            }
        }
        return joined;
    }

    /** Lengths of the longest common subsequences of what is left from each place on. */
    private static int[][] longest(List<Word> a, List<Word> b) {
        int[][] longest = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                longest[i][j] = a.get(i).lower().equals(b.get(j).lower())
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    /** In their order; {@value #MOST} at the most. */
    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (words.size() < MOST && matcher.find()) {
            words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
        }
        return words;
    }

    private static String text(String text, List<Word> words) {
        return text.substring(words.getFirst().start(), words.getLast().end());
    }
}
