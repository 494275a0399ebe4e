package news.parallax.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.parallax.ingest.page.ArticleBlock.Sign;

/** Finds what stands above the texts of a page: a headline and, beside it, the name of an outlet, a time or a byline. */
final class ArticleHeads {
    private static final int STANDFIRST_WORDS = 45;
    /** The longest head of a real aggregator's page is six lines: headline twice, outlet, time, outlet, headline. */
    private static final int LONGEST_CLEAN_HEAD = 9;
    /** Lines above a text that are looked at: captions, buttons and prompts stand between headline and text. */
    private static final int LONGEST_HEAD = 14;

    private final PageLines lines;

    ArticleHeads(PageLines lines) {
        this.lines = lines;
    }

    /**
     * The head of an article.
     *
     * @param start its first line
     * @param source the outlet named in it; empty where none or more than one is
     * @param text the first line of the text below it
     */
    record Head(int start, String heading, Optional<String> source, Sign sign, int text) {}

    /** The head of a text whose lines begin behind the text before; empty where there is only a subheading. */
    Optional<Head> above(int from, int text) {
        return from == text ? Optional.empty() : head(from, text).or(() -> headWithStandfirst(text));
    }

    private Optional<Head> head(int from, int text) {
        boolean credited = from > 0
                && lines.isText(from - 1)
                && SourceLine.credit(lines.line(from)).isPresent();
        int first = Math.max(credited ? from + 1 : from, text - LONGEST_HEAD);
        List<Integer> named = IntStream.range(first, text)
                .filter(i -> lines.outlet(i).isPresent())
                .boxed()
                .toList();
        int heading = headingFor(first, text, named);
        if (heading < 0) {
            return Optional.empty();
        }
        int repeated = firstOf(first, heading);
        boolean below = named.isEmpty() || named.getLast() > repeated;
        int start = below ? repeated : named.getLast();
        List<String> names = named.stream()
                .filter(i -> i >= start)
                .flatMap(i -> lines.outlet(i).stream())
                .distinct()
                .toList();
        String title = lines.line(heading).text();
        boolean signed = IntStream.range(start, text).anyMatch(lines::isTimeOrByline);
        boolean clean = isClean(start, heading, text);
        if (clean && names.size() == 1) {
            Sign sign = signed ? Sign.LINE : Sign.NAME;
            return Optional.of(new Head(start, title, Optional.of(names.getFirst()), sign, text));
        }
        Optional<String> agency = names.isEmpty() ? SourceLine.dateline(lines.line(text)) : Optional.empty();
        if (clean && agency.isPresent()) {
            return Optional.of(new Head(start, title, agency, signed ? Sign.LINE : Sign.DATELINE, text));
        }
        return signed || !names.isEmpty()
                ? Optional.of(new Head(start, title, Optional.empty(), Sign.NONE, text))
                : Optional.empty();
    }

    /**
     * Whether nothing stands between a headline and its text but outlet, time, byline, captions and one line more, such as a
     * standfirst. Menus and boxes of links have headings and names, too.
     */
    private boolean isClean(int start, int heading, int text) {
        long strange = IntStream.range(start, text)
                .filter(i -> lines.role(i) != Role.FURNITURE && lines.role(i) != Role.CREDIT)
                .filter(i -> !lines.isTimeOrByline(i) && !lines.sameWords(i, heading))
                .filter(i -> lines.outlet(i).isEmpty())
                .count();
        return strange <= 1 && text - start <= LONGEST_CLEAN_HEAD;
    }

    /** "Headline / standfirst. / First Herald / an hour ago / text": the standfirst is a text of its own by its shape. */
    private Optional<Head> headWithStandfirst(int text) {
        int standfirst = text - 1;
        while (standfirst > 0 && !lines.isText(standfirst)) {
            standfirst--;
        }
        int heading = standfirst - 1;
        boolean fits = heading >= 0
                && lines.isHeading(heading)
                && lines.line(standfirst).words() <= STANDFIRST_WORDS
                && IntStream.range(standfirst + 1, text).noneMatch(i -> lines.isBorder(i) || lines.isHeading(i));
        if (!fits) {
            return Optional.empty();
        }
        List<String> names = IntStream.range(standfirst + 1, text)
                .mapToObj(lines::outlet)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return names.size() == 1 && IntStream.range(standfirst + 1, text).anyMatch(lines::isTimeOrByline)
                ? Optional.of(new Head(
                        firstOf(Math.max(0, heading - 1), heading),
                        lines.line(heading).text(),
                        Optional.of(names.getFirst()),
                        Sign.LINE,
                        text))
                : Optional.empty();
    }

    /** A headline that is repeated; or else the one right above the outlet's name, or right below it. */
    private int headingFor(int from, int text, List<Integer> named) {
        int mark = named.isEmpty() ? text : named.getFirst();
        List<Integer> headings =
                IntStream.range(from, text).filter(lines::isHeading).boxed().toList();
        return headings.stream()
                .filter(i -> headings.stream().anyMatch(other -> other > i && lines.sameWords(i, other)))
                .reduce((before, last) -> last)
                .or(() -> headings.stream().filter(i -> i < mark).reduce((before, last) -> last))
                .or(() -> headings.stream().findFirst())
                .orElse(-1);
    }

    /** A linked picture and the link beside it repeat the headline. */
    private int firstOf(int from, int heading) {
        return IntStream.range(from, heading)
                .filter(i -> lines.sameWords(i, heading))
                .findFirst()
                .orElse(heading);
    }
}
