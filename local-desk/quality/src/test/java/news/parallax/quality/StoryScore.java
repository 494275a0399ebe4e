package news.parallax.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.compare.judgement.Finding;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Side;

/**
 * Scores what was flagged in a story against its annotation.
 *
 * <p>A finding matches an annotated disagreement of its kind where evidence on two of its sides overlaps quotes of two
 * different annotated sides (same article, at least half of the runs of three words of the shorter text shared). Each
 * annotated one is matched once: flagged a second time it counts as false, as an editor would see it twice.
 *
 * @param hits by annotated disagreement, the finding that matches it
 * @param missed annotated, not optional, and not found
 * @param falseAlarms flagged, and not annotated
 * @param trapped the traps that false alarms fell into
 */
record StoryScore(
        GoldStory story,
        Map<GoldStory.Disagreement, Finding> hits,
        List<GoldStory.Disagreement> missed,
        List<Finding> falseAlarms,
        List<GoldStory.Trap> trapped) {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST_QUOTE = 80;
    private static final int RUN = 3;

    static StoryScore of(GoldStory story, List<Finding> findings) {
        Map<Integer, Integer> taken = assign(story, findings);
        Map<GoldStory.Disagreement, Finding> hits = new HashMap<>();
        taken.forEach((gold, finding) -> hits.put(story.disagreements().get(gold), findings.get(finding)));
        List<Finding> falseAlarms = IntStream.range(0, findings.size())
                .filter(i -> !taken.containsValue(i))
                .mapToObj(findings::get)
                .toList();
        List<GoldStory.Trap> trapped = falseAlarms.stream()
                .filter(finding -> story.disagreements().stream().noneMatch(gold -> matches(story, finding, gold)))
                .flatMap(finding -> story.traps().stream()
                        .filter(trap -> springs(story, finding, trap))
                        .limit(1))
                .toList();
        return new StoryScore(
                story,
                hits,
                story.disagreements().stream()
                        .filter(gold -> !gold.optional() && !hits.containsKey(gold))
                        .toList(),
                falseAlarms,
                trapped);
    }

    /** Required ones that were found. */
    List<GoldStory.Disagreement> found() {
        return hits.keySet().stream().filter(gold -> !gold.optional()).toList();
    }

    /** Precision, recall and F1 of several stories together. */
    record Total(int hit, int wrong, int missed) {
        static Total of(List<StoryScore> scores) {
            return new Total(
                    scores.stream().mapToInt(s -> s.found().size()).sum(),
                    scores.stream().mapToInt(s -> s.falseAlarms().size()).sum(),
                    scores.stream().mapToInt(s -> s.missed().size()).sum());
        }

        static Total of(List<StoryScore> scores, Kind kind) {
            return new Total(
                    scores.stream()
                            .mapToInt(s -> (int) s.found().stream()
                                    .filter(g -> g.type().equals(kind.name()))
                                    .count())
                            .sum(),
                    scores.stream()
                            .mapToInt(s -> (int) s.falseAlarms().stream()
                                    .filter(f -> f.kind() == kind)
                                    .count())
                            .sum(),
                    scores.stream()
                            .mapToInt(s -> (int) s.missed().stream()
                                    .filter(g -> g.type().equals(kind.name()))
                                    .count())
                            .sum());
        }

        double precision() {
            return hit == 0 ? 0 : (double) hit / (hit + wrong);
        }

        double recall() {
            return hit == 0 ? 0 : (double) hit / (hit + missed);
        }

        double f1() {
            return hit == 0 ? 0 : 2.0 * hit / (2.0 * hit + wrong + missed);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "P %.3f R %.3f F1 %.3f (hit %d, false %d, missed %d)",
                    precision(),
                    recall(),
                    f1(),
                    hit,
                    wrong,
                    missed);
        }
    }

    private static Map<Integer, Integer> assign(GoldStory story, List<Finding> findings) {
        List<List<Integer>> edges = findings.stream()
                .map(finding -> IntStream.range(0, story.disagreements().size())
                        .filter(i -> story.disagreements()
                                .get(i)
                                .type()
                                .equals(finding.kind().name()))
                        .filter(i ->
                                matches(story, finding, story.disagreements().get(i)))
                        .boxed()
                        .toList())
                .toList();
        Map<Integer, Integer> taken = new TreeMap<>();
        for (int i = 0; i < findings.size(); i++) {
            place(i, edges, taken, new HashSet<>());
        }
        return taken;
    }

    private static boolean place(
            int finding, List<List<Integer>> edges, Map<Integer, Integer> taken, Set<Integer> seen) {
        for (int gold : edges.get(finding)) {
            if (seen.add(gold) && (!taken.containsKey(gold) || place(taken.get(gold), edges, taken, seen))) {
                taken.put(gold, finding);
                return true;
            }
        }
        return false;
    }

    static boolean matches(GoldStory story, Finding finding, GoldStory.Disagreement gold) {
        List<Set<Integer>> hit = gold.sides().stream()
                .map(side -> sidesTouched(story, finding, side.quotes(), side.articles()))
                .toList();
        return twoSides(hit)
                || (finding.kind() == Kind.OMISSION
                        && gold.type().equals(Kind.OMISSION.name())
                        && hit.stream().anyMatch(sides -> !sides.isEmpty()));
    }

    private static boolean springs(GoldStory story, Finding finding, GoldStory.Trap trap) {
        List<Set<Integer>> hit = trap.quotes().stream()
                .map(quote -> sidesTouched(story, finding, List.of(quote), trap.articles()))
                .toList();
        for (int x = 0; x < hit.size(); x++) {
            for (int y = x + 1; y < hit.size(); y++) {
                Set<Integer> both = new HashSet<>(hit.get(x));
                both.retainAll(hit.get(y));
                if (both.isEmpty() && !hit.get(x).isEmpty() && !hit.get(y).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean twoSides(List<Set<Integer>> hit) {
        for (int x = 0; x < hit.size(); x++) {
            for (int y = x + 1; y < hit.size(); y++) {
                Set<Integer> either = new HashSet<>(hit.get(x));
                either.addAll(hit.get(y));
                if (either.size() > 1 && !hit.get(x).isEmpty() && !hit.get(y).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<Integer> sidesTouched(
            GoldStory story, Finding finding, List<String> quotes, List<String> articleIds) {
        return IntStream.range(0, finding.sides().size())
                .filter(i -> touches(story, finding.sides().get(i), quotes, articleIds))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean touches(GoldStory story, Side side, List<String> quotes, List<String> articleIds) {
        return side.evidence().stream().anyMatch(citation -> touches(story, citation, quotes, articleIds));
    }

    private static boolean touches(GoldStory story, Citation citation, List<String> quotes, List<String> articleIds) {
        Map<String, GoldStory.Article> articles = story.byId();
        boolean oneOfThese = articleIds.stream()
                .map(articles::get)
                .anyMatch(article -> article.url().equals(citation.url())
                        && article.publishedAt().equals(citation.publishedAt()));
        String quote = citation.evidence().quote();
        return oneOfThese
                && words(quote).size() <= LONGEST_QUOTE
                && quotes.stream().anyMatch(gold -> overlaps(quote, gold));
    }

    /** Whether one text's words run mostly inside the other's. */
    static boolean overlaps(String a, String b) {
        List<String> one = words(a);
        List<String> other = words(b);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = one.size() <= other.size() ? other : one;
        int run = Math.min(RUN, shorter.size());
        Set<List<String>> runs = new HashSet<>(runs(longer, run));
        long hits = runs(shorter, run).stream().filter(runs::contains).count();
        return hits >= Math.max(1, (shorter.size() - run + 1) / 2.0);
    }

    private static List<List<String>> runs(List<String> words, int length) {
        List<List<String>> runs = new ArrayList<>();
        for (int i = 0; i + length <= words.size(); i++) {
            runs.add(words.subList(i, i + length));
        }
        return runs;
    }

    static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The totals of every kind that was annotated or flagged, a line each. */
    static String table(List<StoryScore> scores) {
        return Arrays.stream(Kind.values())
                .map(kind -> String.format(Locale.ROOT, "  %-12s %s%n", kind, Total.of(scores, kind)))
                .collect(Collectors.joining());
    }
}
