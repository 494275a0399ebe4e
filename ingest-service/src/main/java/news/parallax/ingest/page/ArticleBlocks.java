package news.parallax.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.ingest.page.ArticleBlock.Sign;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the articles of a page begin that holds several: between two texts stand a headline and, beside it, the name
 * of an outlet, a time or a byline. What is found counts only where it repeats: see {@link PageArticles}.
 */
final class ArticleBlocks {
    private static final int HEADING_WORDS = 4;
    private static final int LONGEST_HEADING = 35;
    private static final int STANDFIRST_WORDS = 45;
    /** The longest head of a real aggregator's page is six lines: headline twice, outlet, time, outlet, headline. */
    private static final int LONGEST_CLEAN_HEAD = 9;
    /** Sentences, and credits of pictures: "... in Madrid. (Manu Fernandez/AP)". */
    private static final Pattern NO_HEADING = Pattern.compile("[a-z]{3}[.?!] |/[^()]*\\)$|://|@");

    private static final Pattern PAGES_COPYRIGHT =
            Pattern.compile("^(?:©|\\(c\\)|copyright)|all rights reserved", Pattern.CASE_INSENSITIVE);
    /** Lines above a text that are looked at: captions, buttons and prompts stand between headline and text. */
    private static final int LONGEST_HEAD = 14;

    private final List<Paragraph> lines;
    private final Role[] roles;
    /** The one outlet that a line names, by its place. */
    private final List<Optional<String>> outlets;

    private ArticleBlocks(List<Paragraph> lines) {
        this.lines = lines;
        RoleReader reader = new RoleReader(FurnitureLexicon.ENGLISH, "");
        // Each line by itself: that headlines are repeated is the rule here, and no sign of furniture.
        this.roles = lines.stream().map(reader::read).toArray(Role[]::new);
        this.outlets = IntStream.range(0, roles.length).mapToObj(this::outletIn).toList();
    }

    private Optional<String> outletIn(int index) {
        Paragraph line = lines.get(index);
        if (roles[index] == Role.PROSE && line.isProse()) {
            return Optional.empty();
        }
        boolean beside = isTime(index - 1) || isTime(index + 1) || isDated(line);
        return beside ? SourceLine.outletBesideTime(line) : SourceLine.outlet(line);
    }

    private boolean isTime(int index) {
        return index >= 0 && index < roles.length && roles[index] == Role.TIME;
    }

    private static boolean isDated(Paragraph line) {
        return TimeMark.age(line).isPresent() || TimeMark.read(line).isPresent();
    }

    /** In the order of the page. */
    static List<ArticleBlock> of(List<Paragraph> lines) {
        ArticleBlocks blocks = new ArticleBlocks(lines);
        List<ArticleBlock> headed = blocks.headed();
        return headed.stream().anyMatch(block -> block.source() != null) ? headed : blocks.credited();
    }

    private record Head(int start, String heading, Optional<String> source, Sign sign, int text) {}

    private List<ArticleBlock> headed() {
        List<Head> heads = new ArrayList<>();
        int headFrom = 0;
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == Role.BLOCK || roles[i] == Role.END) {
                headFrom = i + 1;
            } else if (isText(i)) {
                headOf(headFrom, i).ifPresent(heads::add);
                headFrom = i + 1;
            }
        }
        List<ArticleBlock> blocks = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int next = i + 1 < heads.size() ? heads.get(i + 1).start() : roles.length;
            blocks.add(block(heads.get(i), limit(heads.get(i).text(), next)));
        }
        return blocks;
    }

    private boolean isText(int index) {
        return roles[index] == Role.PROSE && lines.get(index).isProse();
    }

    private Optional<Head> headOf(int from, int text) {
        return from == text ? Optional.empty() : head(from, text).or(() -> headWithStandfirst(text));
    }

    /** The head of an article between a text and the next; empty where there is only a subheading. */
    private Optional<Head> head(int from, int text) {
        boolean credited = from > 0
                && isText(from - 1)
                && SourceLine.credit(lines.get(from)).isPresent();
        int first = Math.max(credited ? from + 1 : from, text - LONGEST_HEAD);
        List<Integer> named = IntStream.range(first, text)
                .filter(i -> outlets.get(i).isPresent())
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
                .flatMap(i -> outlets.get(i).stream())
                .distinct()
                .toList();
        String title = lines.get(heading).text();
        boolean signed = IntStream.range(start, text).anyMatch(this::isTimeOrByline);
        boolean clean = isClean(start, heading, text);
        if (clean && names.size() == 1) {
            Sign sign = signed ? Sign.LINE : Sign.NAME;
            return Optional.of(new Head(start, title, Optional.of(names.getFirst()), sign, text));
        }
        Optional<String> agency = names.isEmpty() ? SourceLine.dateline(lines.get(text)) : Optional.empty();
        if (clean && agency.isPresent()) {
            return Optional.of(new Head(start, title, agency, signed ? Sign.LINE : Sign.DATELINE, text));
        }
        return signed || !names.isEmpty()
                ? Optional.of(new Head(start, title, Optional.empty(), Sign.NONE, text))
                : Optional.empty();
    }

    private boolean isTimeOrByline(int index) {
        return roles[index] == Role.TIME
                || roles[index] == Role.BYLINE
                || (outlets.get(index).isPresent() && isDated(lines.get(index)));
    }

    /**
     * Whether nothing stands between a headline and its text but outlet, time, byline, captions and one line more, such as a
     * standfirst. Menus and boxes of links have headings and names, too.
     */
    private boolean isClean(int start, int heading, int text) {
        long strange = IntStream.range(start, text)
                .filter(i -> roles[i] != Role.FURNITURE && roles[i] != Role.CREDIT)
                .filter(i -> !isTimeOrByline(i) && !sameWords(i, heading))
                .filter(i -> outlets.get(i).isEmpty())
                .count();
        return strange <= 1 && text - start <= LONGEST_CLEAN_HEAD;
    }

    /** "Headline / standfirst. / First Herald / an hour ago / text": the standfirst is a text of its own by its shape. */
    private Optional<Head> headWithStandfirst(int text) {
        int standfirst = text - 1;
        while (standfirst > 0 && !isText(standfirst)) {
            standfirst--;
        }
        int heading = standfirst - 1;
        boolean fits = heading >= 0
                && isHeading(heading)
                && lines.get(standfirst).words() <= STANDFIRST_WORDS
                && IntStream.range(standfirst + 1, text)
                        .noneMatch(i -> roles[i] == Role.BLOCK || roles[i] == Role.END || isHeading(i));
        if (!fits) {
            return Optional.empty();
        }
        List<String> names = IntStream.range(standfirst + 1, text)
                .mapToObj(outlets::get)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return names.size() == 1 && IntStream.range(standfirst + 1, text).anyMatch(this::isTimeOrByline)
                ? Optional.of(new Head(
                        firstOf(Math.max(0, heading - 1), heading),
                        lines.get(heading).text(),
                        Optional.of(names.getFirst()),
                        Sign.LINE,
                        text))
                : Optional.empty();
    }

    /** A headline that is repeated; or else the one right above the outlet's name, or right below it. */
    private int headingFor(int from, int text, List<Integer> named) {
        int mark = named.isEmpty() ? text : named.getFirst();
        List<Integer> headings =
                IntStream.range(from, text).filter(this::isHeading).boxed().toList();
        return headings.stream()
                .filter(i -> headings.stream().anyMatch(other -> other > i && sameWords(i, other)))
                .reduce((before, last) -> last)
                .or(() -> headings.stream().filter(i -> i < mark).reduce((before, last) -> last))
                .or(() -> headings.stream().findFirst())
                .orElse(-1);
    }

    private boolean sameWords(int one, int other) {
        return lines.get(one).key().equals(lines.get(other).key());
    }

    private boolean isHeading(int index) {
        Paragraph line = lines.get(index);
        return roles[index] == Role.HEADING
                && line.words() >= HEADING_WORDS
                && line.words() <= LONGEST_HEADING
                && outlets.get(index).isEmpty()
                && !NO_HEADING.matcher(line.text()).find();
    }

    /** A linked picture and the link beside it repeat the headline. */
    private int firstOf(int from, int heading) {
        return IntStream.range(from, heading)
                .filter(i -> sameWords(i, heading))
                .findFirst()
                .orElse(heading);
    }

    private int limit(int text, int next) {
        return IntStream.range(text, next)
                .filter(i -> roles[i] == Role.BLOCK || roles[i] == Role.END)
                .findFirst()
                .orElse(next);
    }

    /** Text, or "With inputs from agencies"; a copyright behind the last text is the page's. */
    private boolean belongsToText(int index) {
        Paragraph line = lines.get(index);
        boolean copyright = line.words() <= LONGEST_HEADING
                && PAGES_COPYRIGHT.matcher(line.text()).find();
        return (isText(index) || roles[index] == Role.CREDIT) && !copyright;
    }

    private ArticleBlock block(Head head, int limit) {
        int last = IntStream.range(head.text(), limit)
                .filter(this::belongsToText)
                .max()
                .orElse(head.text());
        List<Paragraph> above = lines.subList(head.start(), head.text());
        return new ArticleBlock(
                head.start(),
                last + 1,
                limit,
                head.heading(),
                head.source().orElse(null),
                head.sign(),
                first(above.stream().map(TimeMark::age)),
                first(IntStream.range(head.start(), head.text())
                        .filter(this::isTimeOrByline)
                        .mapToObj(lines::get)
                        .map(TimeMark::read)));
    }

    private static <T> @Nullable T first(Stream<Optional<T>> found) {
        return found.flatMap(Optional::stream).findFirst().orElse(null);
    }

    /** Headline, text and a last line that names the outlet. */
    private List<ArticleBlock> credited() {
        List<ArticleBlock> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == Role.BLOCK || roles[i] == Role.END) {
                from = i + 1;
                continue;
            }
            Optional<String> outlet = i > 0 && isText(i - 1) ? SourceLine.credit(lines.get(i)) : Optional.empty();
            if (outlet.isPresent()) {
                int heading = headingAbove(from, i - 1);
                if (heading >= 0) {
                    blocks.add(new ArticleBlock(
                            heading, i, i + 1, lines.get(heading).text(), outlet.get(), Sign.CREDIT, null, null));
                }
                from = i + 1;
            }
        }
        return blocks;
    }

    /** Behind a credit the next headline is the text's own; of the first text, below a page's head, it is the last. */
    private int headingAbove(int from, int text) {
        boolean behindCredit = from > 0 && outlets.get(from - 1).isPresent();
        IntStream headings = IntStream.range(from, text).filter(this::isHeading);
        return (behindCredit ? headings.findFirst() : headings.max()).orElse(-1);
    }
}
