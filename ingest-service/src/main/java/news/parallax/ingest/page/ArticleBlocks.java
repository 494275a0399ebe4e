package news.parallax.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.ingest.page.ArticleBlock.Sign;
import news.parallax.ingest.page.ArticleHeads.Head;
import org.jspecify.annotations.Nullable;

/**
 * Divides a page that holds several articles, by the heads between their texts ({@link ArticleHeads}) or, where these name no
 * outlet, by the credits behind them. What is found counts only where it repeats: see {@link DividedPage}.
 */
final class ArticleBlocks {
    private final PageLines lines;

    private ArticleBlocks(PageLines lines) {
        this.lines = lines;
    }

    /** In the order of the page. */
    static List<ArticleBlock> of(List<Paragraph> lines) {
        ArticleBlocks blocks = new ArticleBlocks(new PageLines(lines));
        List<ArticleBlock> headed = blocks.headed();
        return headed.stream().anyMatch(block -> block.source() != null) ? headed : blocks.credited();
    }

    private List<ArticleBlock> headed() {
        ArticleHeads found = new ArticleHeads(lines);
        List<Head> heads = new ArrayList<>();
        int headFrom = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.isBorder(i)) {
                headFrom = i + 1;
            } else if (lines.isText(i)) {
                found.above(headFrom, i).ifPresent(heads::add);
                headFrom = i + 1;
            }
        }
        List<ArticleBlock> blocks = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int next = i + 1 < heads.size() ? heads.get(i + 1).start() : lines.size();
            blocks.add(block(heads.get(i), limit(heads.get(i).text(), next)));
        }
        return blocks;
    }

    private int limit(int text, int next) {
        return IntStream.range(text, next).filter(lines::isBorder).findFirst().orElse(next);
    }

    private ArticleBlock block(Head head, int limit) {
        int last = IntStream.range(head.text(), limit)
                .filter(lines::belongsToText)
                .max()
                .orElse(head.text());
        return new ArticleBlock(
                head.start(),
                last + 1,
                limit,
                head.heading(),
                head.source().orElse(null),
                head.sign(),
                first(IntStream.range(head.start(), head.text())
                        .mapToObj(lines::line)
                        .map(TimeAgo::age)),
                first(IntStream.range(head.start(), head.text())
                        .filter(lines::isTimeOrByline)
                        .mapToObj(lines::line)
                        .map(TimeMark::read)));
    }

    private static <T> @Nullable T first(Stream<Optional<T>> found) {
        return found.flatMap(Optional::stream).findFirst().orElse(null);
    }

    /** Headline, text and a last line that names the outlet. */
    private List<ArticleBlock> credited() {
        List<ArticleBlock> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.isBorder(i)) {
                from = i + 1;
                continue;
            }
            Optional<String> outlet =
                    i > 0 && lines.isText(i - 1) ? SourceLine.credit(lines.line(i)) : Optional.empty();
            if (outlet.isPresent()) {
                int heading = headingAbove(from, i - 1);
                if (heading >= 0) {
                    blocks.add(new ArticleBlock(
                            heading, i, i + 1, lines.line(heading).text(), outlet.get(), Sign.CREDIT, null, null));
                }
                from = i + 1;
            }
        }
        return blocks;
    }

    /** Behind a credit the next headline is the text's own; of the first text, below a page's head, it is the last. */
    private int headingAbove(int from, int text) {
        boolean behindCredit = from > 0 && lines.outlet(from - 1).isPresent();
        IntStream headings = IntStream.range(from, text).filter(lines::isHeading);
        return (behindCredit ? headings.findFirst() : headings.max()).orElse(-1);
    }
}
