package news.parallax.ingest.page;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a page: nearly always one. Where it holds several, as aggregators' pages do, each that stands whole under a
 * headline and the name of its outlet is a part of its own; teasers, and what is under no name, are left out.
 *
 * @param main the page's own article; its body is empty where the page is but a list of others'
 * @param source the outlet that the page names for it; null where it names none, or is not divided
 * @param age how long before the page was seen that article was published; null where it does not say it so
 * @param parts the others, in the order of the page, at most {@value #MOST_PARTS}
 * @param machineTranslated whether the page says that a machine translated its own article
 */
public record PageArticles(
        KeptText main,
        @Nullable String source,
        @Nullable Duration age,
        List<PagePart> parts,
        boolean machineTranslated) {
    static final int MOST_PARTS = 20;

    public PageArticles {
        parts = List.copyOf(parts);
    }

    /**
     * Finds the articles in a page's text.
     *
     * @param title the headline of the page's own article where it is known
     * @param owners names that the page itself goes by: its outlet, its site
     */
    public static PageArticles of(String text, @Nullable String title, Set<String> owners) {
        List<Paragraph> lines = Paragraphs.of(PlainCharacters.clean(text));
        Optional<DividedPage> divided = DividedPage.of(lines, title == null ? "" : title, owners);
        return divided.map(page -> page.articles(ScrapedPage.keep(page.rest(), page.title())))
                .orElseGet(() -> new PageArticles(
                        ScrapedPage.keep(text, title), null, null, List.of(), MachineTranslation.isDeclaredIn(text)));
    }

    /** The same, of which the page says as a whole that a machine translated it. */
    public PageArticles allMachineTranslated() {
        List<PagePart> marked =
                parts.stream().map(PagePart::markedMachineTranslated).toList();
        return new PageArticles(main, source, age, marked, true);
    }
}
