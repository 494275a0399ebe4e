package news.parallax.ingest.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page as a scraper, a mail or a clipboard gives it, and the article in it.
 *
 * <p>What goes must show that it is furniture, by its shape, its words or its place; what is in doubt stays, for a lost
 * paragraph is a lost claim. Nothing is reworded: every kept paragraph is an exact part of the page, apart from blanks,
 * invisible characters and broken lines.
 */
public final class ScrapedPage {
    private static final int DECK_WORDS = 8;
    private static final int HEADLINE_WORDS = 5;
    private static final int REPEATED_WORDS = 6;
    private static final int DECK_DISTANCE = 3;
    private static final int CREDIT_DISTANCE = 3;

    private final List<Paragraph> paragraphs;
    private final Role[] roles;
    private final String title;

    private ScrapedPage(List<Paragraph> paragraphs, String title) {
        this.paragraphs = paragraphs;
        this.title = title;
        this.roles = new RoleReader(FurnitureLexicon.ENGLISH, title).read(paragraphs);
    }

    /**
     * Finds the article.
     *
     * @param text the whole text of the page
     * @param title its headline where that is known; otherwise it is looked for above the text
     */
    public static KeptText keep(String text, @Nullable String title) {
        List<Paragraph> paragraphs = Paragraphs.of(PlainCharacters.clean(text));
        String headline = title == null || title.isBlank() ? headlineOf(paragraphs) : PlainCharacters.cleanLine(title);
        return keep(paragraphs, headline);
    }

    /** Finds the article among the paragraphs of a whole page. */
    static KeptText keep(List<Paragraph> paragraphs, String title) {
        ScrapedPage page = new ScrapedPage(paragraphs, title);
        return page.keep(ArticleCore.of(paragraphs, page.roles, page.titled()));
    }

    /** Clears of furniture what is an article for the most part. */
    static KeptText tidy(List<Paragraph> paragraphs, String title) {
        return new ScrapedPage(paragraphs, title).keep(new ArticleCore(0, paragraphs.size()));
    }

    /**
     * The headline above the running text: a line that other lines repeat (a breadcrumb, a picture's label) or else the
     * first line that could be one; empty where there is none.
     */
    private static String headlineOf(List<Paragraph> paragraphs) {
        RoleReader reader = new RoleReader(FurnitureLexicon.ENGLISH, "");
        List<Paragraph> candidates = paragraphs.stream()
                .takeWhile(line -> !(reader.read(line) == Role.PROSE && line.isProse()))
                .filter(line -> reader.read(line) == Role.HEADING && line.words() >= HEADLINE_WORDS && !line.listed())
                .toList();
        return candidates.stream()
                .filter(line -> isRepeated(line, candidates))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .map(line -> withoutLabel(line.text()))
                .orElse("");
    }

    /** A scraper's mark glued to the headline, like "Img:", is none of its words. */
    private static String withoutLabel(String headline) {
        int colon = headline.indexOf(':');
        boolean glued = colon > 0
                && colon + 1 < headline.length()
                && headline.charAt(colon + 1) != ' '
                && headline.substring(0, colon).chars().allMatch(Character::isLetter);
        return glued ? headline.substring(colon + 1) : headline;
    }

    private static boolean isRepeated(Paragraph line, List<Paragraph> lines) {
        String key = line.key();
        return line.words() >= REPEATED_WORDS
                && lines.stream().filter(other -> other.key().endsWith(key)).count() > 1;
    }

    private KeptText keep(ArticleCore core) {
        int start = firstProse(core);
        String byline = byline(start);
        Instant dated = dated(start);
        if (start == roles.length) {
            return new KeptText(title, joinKept(), byline, dated);
        }
        trimHead(start);
        trimBehind(core.end());
        new TeaserBlocks(paragraphs, roles, start).remove();
        trimTail();
        return new KeptText(title, joinKept(), byline, dated);
    }

    private boolean[] titled() {
        RoleReader reader = new RoleReader(FurnitureLexicon.ENGLISH, title);
        boolean[] titled = new boolean[roles.length];
        for (int i = 0; i < roles.length; i++) {
            titled[i] = reader.repeatsTitle(paragraphs.get(i));
        }
        return titled;
    }

    private int firstProse(ArticleCore core) {
        return IntStream.range(core.start(), core.end())
                .filter(i -> roles[i] == Role.PROSE && paragraphs.get(i).isProse())
                .findFirst()
                .orElse(roles.length);
    }

    /** Behind the stretch of running text only credits are the article's, and only those right behind it. */
    private void trimBehind(int end) {
        for (int i = end; i < roles.length; i++) {
            boolean credit = roles[i] == Role.CREDIT && i - end < CREDIT_DISTANCE;
            boolean kept = credit || (roles[i] == Role.HEADING && LineWeights.isAnnounced(paragraphs, roles, i));
            roles[i] = kept ? roles[i] : Role.FURNITURE;
        }
    }

    private @Nullable String byline(int start) {
        return IntStream.range(0, start)
                .filter(i -> roles[i] == Role.BYLINE)
                .mapToObj(i -> paragraphs.get(i).text())
                .findFirst()
                .orElse(null);
    }

    private @Nullable Instant dated(int start) {
        return IntStream.range(0, start)
                .filter(i -> roles[i] == Role.TIME || roles[i] == Role.HEADING)
                .mapToObj(i -> TimeMark.read(paragraphs.get(i)))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Above the text only the standfirst stays: a long line right under the title, or the first line of all. */
    private void trimHead(int start) {
        int lastTitle = -1;
        for (int i = 0; i < start; i++) {
            lastTitle = paragraphs.get(i).key().endsWith(Words.key(title)) && !title.isEmpty() ? i : lastTitle;
        }
        for (int i = 0; i < start; i++) {
            boolean near = i > lastTitle && i - lastTitle <= DECK_DISTANCE;
            boolean deck = roles[i] == Role.HEADING && near && paragraphs.get(i).words() >= DECK_WORDS;
            boolean point = roles[i] == Role.HEADING && paragraphs.get(i).listed() && near;
            roles[i] = deck || point ? Role.PROSE : Role.FURNITURE;
        }
    }

    /** Behind the text headlines and labels go; items of a list that the text announces, and figures, stay. */
    private void trimTail() {
        for (int i = roles.length - 1; i >= 0; i--) {
            Paragraph line = paragraphs.get(i);
            boolean figure = line.hasDigit() && line.text().indexOf(':') > 0;
            if (roles[i] == Role.PROSE
                    || (roles[i] == Role.HEADING
                            && (line.listed() || figure || LineWeights.isAnnounced(paragraphs, roles, i)))) {
                return;
            }
            if (roles[i] == Role.HEADING || roles[i] == Role.TIME) {
                roles[i] = Role.FURNITURE;
            }
        }
    }

    private String joinKept() {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < roles.length; i++) {
            if (switch (roles[i]) {
                case PROSE, HEADING, CREDIT -> true;
                case BYLINE -> i > 0;
                case FURNITURE, TIME, BLOCK, END -> false;
            }) {
                kept.add(paragraphs.get(i).text());
            }
        }
        return String.join("\n\n", kept);
    }
}
