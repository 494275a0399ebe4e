package news.parallax.compare.arrival;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.compare.alignment.WordList;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.Claim;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.ContentIds;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Holder;
import news.parallax.contracts.Quantity;

/**
 * Invents stories with articles that resemble each other as real ones do: every article of a story has most of its names
 * and many of its words, some names are in thousands of articles, and figures differ now and then.
 */
final class InventedNews {
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");
    private static final int NAMES = 200_000;
    /** Words of English in the order of their frequency; those at the very head are in every text. */
    private static final List<String> ENGLISH = WordList.lines("/news/parallax/compare/alignment/word-vectors.txt");

    private static final int EVERYWHERE = 150;
    /** Names that are in thousands of articles are as frequent as these words. */
    private static final int FREQUENT_NAMES = 2_000;

    private static final int WORDS = ENGLISH.size() - EVERYWHERE;
    private static final int SENTENCES = 8;
    private static final List<String> THINGS =
            List.of("passenger", "soldier", "worker", "dead", "injured", "house", "tree", "school", "ship", "car");

    private final Random random;

    InventedNews(long seed) {
        this.random = new Random(seed);
    }

    private record Plot(int number, Instant start, List<String> names, List<String> words, int figure) {}

    /** Articles of so many stories that overlap in time, in the order of their publication. */
    List<ClaimsExtracted> articles(int stories, int articlesEach) {
        List<ClaimsExtracted> articles = new ArrayList<>();
        for (int s = 0; s < stories; s++) {
            Plot plot = plot(s);
            for (int a = 0; a < articlesEach; a++) {
                articles.add(article(plot, a));
            }
        }
        articles.sort(Comparator.comparing(e -> e.article().publishedAt()));
        return articles;
    }

    private Plot plot(int number) {
        Instant start = BEGINNING.plusSeconds(1_800L * number);
        List<String> names = new ArrayList<>();
        IntStream.range(0, 4).forEach(i -> names.add(capitalised(word(frequent(FREQUENT_NAMES)))));
        IntStream.range(0, 10).forEach(i -> names.add(name(random.nextInt(NAMES))));
        List<String> words =
                IntStream.range(0, 40).mapToObj(i -> word(frequent(WORDS))).toList();
        return new Plot(number, start, names, words, 100 + random.nextInt(900));
    }

    private ClaimsExtracted article(Plot plot, int number) {
        List<String> names = some(plot.names(), 10);
        List<String> words = some(plot.words(), 25);
        String source = "Outlet" + random.nextInt(400);
        Instant at = plot.start().plusSeconds(random.nextInt(36 * 3600));
        StringBuilder body = new StringBuilder();
        List<Claim> claims = new ArrayList<>();
        String url = "https://" + source + ".example/" + plot.number() + "/" + number;
        for (int i = 0; i < SENTENCES; i++) {
            String thing = THINGS.get((plot.number() + i) % THINGS.size());
            int figure = plot.figure() * (1 + i) + (random.nextInt(10) == 0 ? plot.figure() / 2 : 0);
            String text = figure + " " + thing + "s";
            String sentence = "Yesterday " + names.get(i % names.size()) + " told " + names.get((i + 3) % names.size())
                    + " that " + text + " " + String.join(" ", some(words, 6)) + " " + word(random.nextInt(WORDS))
                    + ".";
            claims.add(claim(url, source, names.get(i % names.size()), sentence, text, thing, figure, body.length()));
            body.append(sentence).append(i % 3 == 2 ? "\n\n" : " ");
        }
        String title = String.join(" ", some(names, 3)) + " " + String.join(" ", some(words, 4));
        ArticlePublished article = new ArticlePublished(
                ContentIds.articleId(url), 1, url, title, source, at, at, "en", body.toString(), null, url);
        return new ClaimsExtracted(article, ClaimsExtracted.Reading.READ, claims, false, "invented");
    }

    private static Claim claim(
            String url,
            String source,
            String holder,
            String sentence,
            String text,
            String thing,
            int figure,
            int start) {
        int at = start + sentence.indexOf(text);
        return new Claim(
                ContentIds.of(url, start),
                Claim.Kind.QUANTITY,
                new Evidence(Evidence.Field.BODY, start, start + sentence.length(), sentence),
                List.of(
                        new Holder(holder, Holder.Kind.PERSON, "told"),
                        new Holder(source, Holder.Kind.PUBLISHER, null)),
                Claim.Stance.ASSERTS,
                Claim.Polarity.AFFIRMED,
                Claim.Modality.FACT,
                new Quantity(
                        (double) figure,
                        figure - 0.5,
                        figure + 0.5,
                        Quantity.Bound.EXACT,
                        null,
                        thing + "s",
                        thing,
                        null,
                        at,
                        at + text.length(),
                        text),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(sentence.toLowerCase(Locale.ROOT).replace(".", "").split(" ")));
    }

    private List<String> some(List<String> of, int count) {
        List<String> shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return shuffled.stream().limit(count).collect(Collectors.toList());
    }

    /** Small numbers oftener than large ones, as with words. */
    private int frequent(int below) {
        double part = random.nextDouble();
        return (int) (below * part * part);
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + 100_400; rest > 0; rest /= 20) {
            name.append("bdfgklmnprstvzbdrstl".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return capitalised(name.toString());
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String word(int number) {
        return ENGLISH.get(EVERYWHERE + number);
    }
}
