package news.parallax.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The stretch of a page where running text stands thickest: its words weigh against the short lines of menus and footers
 * between them. The weighing is that of body text extraction (Finn, Kushmerick, Smyth 2001) as a maximum subarray.
 *
 * @param start first paragraph
 * @param end one behind the last paragraph
 */
record ArticleCore(int start, int end) {
    private static final int TITLE_DISTANCE = 20;
    private static final int UNDER_TITLE = 3;
    private static final int LEAST_WEIGHT = 8;
    private static final int WIDEST_GAP = 150;
    private static final double SAME_TOPIC = 0.2;

    /**
     * Finds the article's stretch.
     *
     * @param titled which paragraphs repeat the title
     * @return everything, where the page has hardly any menus
     */
    static ArticleCore of(List<Paragraph> paragraphs, Role[] roles, boolean[] titled) {
        LineWeights weights = new LineWeights(paragraphs, roles);
        if (!weights.isFullOfMenus()) {
            return new ArticleCore(0, roles.length);
        }
        List<Stretch> stretches = stretches(weights, roles.length);
        int best = -1;
        int bestWeight = 0;
        int titleFrom = 0;
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            boolean underTitle = anyIn(titled, Math.max(titleFrom, stretch.start() - TITLE_DISTANCE), stretch.end());
            int weight = stretch.weight() * (underTitle ? UNDER_TITLE : 1);
            if (weight > bestWeight) {
                bestWeight = weight;
                best = i;
            }
            // What follows a text of several paragraphs stands under that text's title, not under this one.
            titleFrom = countProse(roles, stretch) > 1 ? stretch.end() : titleFrom;
        }
        return best < 0 ? new ArticleCore(0, roles.length) : grown(best, stretches, paragraphs, roles, titled);
    }

    /** A run of lines whose weights add up to something. */
    private record Stretch(int start, int end, int weight) {}

    private static List<Stretch> stretches(LineWeights weights, int length) {
        List<Stretch> found = new ArrayList<>();
        int start = 0;
        int sum = 0;
        int peak = 0;
        int peakEnd = 0;
        for (int i = 0; i <= length; i++) {
            sum += i < length ? weights.of(i) : -sum - 1;
            if (sum > peak) {
                peak = sum;
                peakEnd = i + 1;
            }
            if (sum < 0) {
                if (peak >= LEAST_WEIGHT) {
                    found.add(new Stretch(start, peakEnd, peak));
                }
                start = i + 1;
                sum = 0;
                peak = 0;
                peakEnd = start;
            }
        }
        return found;
    }

    /**
     * Tables and long lists tear an article apart: stretches beside the best one are taken in where they are about the
     * same thing and no heading of other stories, and above it the title, stands between.
     */
    private static ArticleCore grown(
            int best, List<Stretch> stretches, List<Paragraph> paragraphs, Role[] roles, boolean[] titled) {
        int start = stretches.get(best).start();
        int end = stretches.get(best).end();
        Set<String> topic = Words.content(paragraphs.subList(start, end));
        for (int i = best + 1; i < stretches.size() && belongs(stretches.get(i), end, topic, paragraphs, roles); i++) {
            end = stretches.get(i).end();
        }
        for (int i = best - 1; i >= 0 && !anyIn(titled, stretches.get(i).end(), start); i--) {
            Stretch before = stretches.get(i);
            boolean near = start - before.end() <= WIDEST_GAP && opensNothing(roles, before.end(), start);
            boolean underTitle = anyIn(titled, before.start() - TITLE_DISTANCE, before.end());
            if (!near || share(before, paragraphs, topic) < (underTitle ? SAME_TOPIC / 2 : SAME_TOPIC)) {
                break;
            }
            start = before.start();
        }
        return new ArticleCore(start, end);
    }

    private static boolean belongs(Stretch next, int end, Set<String> topic, List<Paragraph> paragraphs, Role[] roles) {
        return next.start() - end <= WIDEST_GAP
                && opensNothing(roles, end, next.end())
                && share(next, paragraphs, topic) >= SAME_TOPIC;
    }

    private static double share(Stretch stretch, List<Paragraph> paragraphs, Set<String> topic) {
        Set<String> words = Words.content(paragraphs.subList(stretch.start(), stretch.end()));
        return words.isEmpty() ? 0 : words.stream().filter(topic::contains).count() / (double) words.size();
    }

    private static boolean opensNothing(Role[] roles, int from, int to) {
        for (int i = from; i < to; i++) {
            if (roles[i] == Role.BLOCK || roles[i] == Role.END || roles[i] == Role.TIME) {
                return false;
            }
        }
        return true;
    }

    private static boolean anyIn(boolean[] titled, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (titled[i]) {
                return true;
            }
        }
        return false;
    }

    private static int countProse(Role[] roles, Stretch stretch) {
        int prose = 0;
        for (int i = stretch.start(); i < stretch.end(); i++) {
            prose += roles[i] == Role.PROSE ? 1 : 0;
        }
        return prose;
    }
}
