package news.parallax.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.ingest.page.ArticleBlock.Sign;
import org.jspecify.annotations.Nullable;

/**
 * A page that is divided into its articles.
 *
 * <p>A wrong division puts words into somebody's mouth, so it takes a pattern: at least two articles under outlets' names, one
 * of them not the page's own, each of some length. Names without a time or a byline, in datelines or behind the texts, as
 * single articles have them too, take three.
 *
 * @param title the headline of the page's own article; empty where neither page nor block tells it
 * @param own the block that is the page's own article; empty where none of them is
 * @param others the articles that stand whole under names of outlets
 * @param all every block that was found, whole or not
 */
record DividedPage(
        List<Paragraph> lines,
        String title,
        Optional<ArticleBlock> own,
        List<ArticleBlock> others,
        List<ArticleBlock> all) {
    private static final int SHORTEST_PART = 300;
    private static final int SHORTEST_MAIN = 300;
    private static final int SHORTEST_OWNER = 3;
    private static final int ENOUGH = 2;
    private static final int ENOUGH_WEAK = 3;

    /** Empty where the page holds one article, or it does not show for certain where others begin. */
    static Optional<DividedPage> of(List<Paragraph> lines, String title, Set<String> owners) {
        List<ArticleBlock> all = ArticleBlocks.of(lines);
        List<ArticleBlock> named = all.stream()
                .filter(block -> block.source() != null && isWhole(block, lines))
                .toList();
        if (!isPattern(named, owners)) {
            return Optional.empty();
        }
        Optional<ArticleBlock> own = own(named, lines, title);
        List<ArticleBlock> others = named.stream()
                .filter(block -> own.filter(block::equals).isEmpty())
                .toList();
        String headline = title.isBlank() ? own.map(ArticleBlock::heading).orElse("") : title;
        return others.isEmpty() ? Optional.empty() : Optional.of(new DividedPage(lines, headline, own, others, all));
    }

    private static boolean isPattern(List<ArticleBlock> named, Set<String> owners) {
        Map<Sign, Long> signs =
                named.stream().collect(Collectors.groupingBy(ArticleBlock::sign, Collectors.counting()));
        boolean enough = signs.entrySet().stream()
                .anyMatch(sign -> sign.getValue() >= (sign.getKey() == Sign.LINE ? ENOUGH : ENOUGH_WEAK));
        return enough && named.stream().anyMatch(block -> !isOwner(block.source(), owners));
    }

    private static boolean isOwner(@Nullable String source, Set<String> owners) {
        String key = Words.key(source == null ? "" : source);
        return owners.stream()
                .map(Words::key)
                .filter(owner -> owner.length() >= SHORTEST_OWNER)
                .anyMatch(owner -> owner.contains(key) || key.contains(owner));
    }

    private static boolean isWhole(ArticleBlock block, List<Paragraph> lines) {
        String body = ScrapedPage.tidy(block.of(lines), block.heading()).body();
        return body.length() >= SHORTEST_PART && !body.endsWith("…") && !body.endsWith("...");
    }

    /**
     * The page's own article: under the page's headline; or, where that is not known, the first, if a heading of other
     * stories stands between it and the next.
     */
    private static Optional<ArticleBlock> own(List<ArticleBlock> named, List<Paragraph> lines, String title) {
        if (!title.isBlank()) {
            return named.stream().filter(block -> isTitled(block, title)).findFirst();
        }
        ArticleBlock first = named.getFirst();
        boolean announced =
                named.size() > 1 && first.limit() < named.get(1).start() && opensOthers(lines.get(first.limit()));
        return announced ? Optional.of(first) : Optional.empty();
    }

    private static boolean isTitled(ArticleBlock block, String title) {
        return new RoleReader(FurnitureLexicon.ENGLISH, title).repeatsTitle(new Paragraph(block.heading(), false))
                || Words.key(title).startsWith(Words.key(block.heading()));
    }

    private boolean isOwn(ArticleBlock block) {
        return own.filter(block::equals).isPresent() || (!title.isBlank() && isTitled(block, title));
    }

    private static boolean opensOthers(Paragraph line) {
        Role role = new RoleReader(FurnitureLexicon.ENGLISH, "").read(line);
        return role == Role.BLOCK || role == Role.END;
    }

    /** The page without the other articles, and without what stands under no name behind the first of them. */
    List<Paragraph> rest() {
        boolean[] gone = new boolean[lines.size()];
        int first = others.getFirst().start();
        for (ArticleBlock block : all) {
            boolean behind = block.start() >= first && !isOwn(block);
            if (others.contains(block) || behind) {
                IntStream.range(block.start(), block.limit()).forEach(i -> gone[i] = true);
            }
        }
        return IntStream.range(0, gone.length)
                .filter(i -> !gone[i])
                .mapToObj(lines::get)
                .toList();
    }

    /** What of other articles must not stand in the page's own: their paragraphs, by their words. */
    Set<String> elsewhere() {
        Set<String> keys = new HashSet<>();
        others.forEach(block -> block.of(lines).forEach(line -> keys.add(line.key())));
        rest().forEach(line -> keys.remove(line.key()));
        return keys;
    }

    /** @param kept the page's own article, as found without the others */
    PageArticles articles(KeptText kept) {
        boolean all = rest().stream().anyMatch(line -> MachineTranslation.declares(line.text()));
        Map<String, PagePart> parts = new LinkedHashMap<>();
        for (ArticleBlock block : others.subList(0, Math.min(others.size(), PageArticles.MOST_PARTS))) {
            PagePart part = part(block, all);
            parts.putIfAbsent(Words.key(part.source() + ' ' + part.title()), part);
        }
        boolean isList = own.isEmpty() && kept.body().length() < SHORTEST_MAIN;
        return new PageArticles(
                isList ? new KeptText(kept.title(), "", null, null) : kept,
                own.map(ArticleBlock::source).orElse(null),
                own.map(ArticleBlock::age).orElse(null),
                new ArrayList<>(parts.values()),
                all);
    }

    private PagePart part(ArticleBlock block, boolean allTranslated) {
        KeptText kept = ScrapedPage.tidy(block.of(lines), block.heading());
        boolean translated =
                allTranslated || block.of(lines).stream().anyMatch(line -> MachineTranslation.declares(line.text()));
        return new PagePart(
                String.valueOf(block.source()),
                block.heading(),
                kept.body(),
                kept.byline(),
                block.age(),
                block.dated(),
                translated);
    }
}
