package news.parallax.ingest.article;

import static news.parallax.ingest.article.Refusal.Reason.BAD_FIELD;
import static news.parallax.ingest.article.Refusal.Reason.MISSING_FIELD;
import static news.parallax.ingest.article.Refusal.Reason.NO_TEXT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.contracts.ArticlePublished;
import news.parallax.ingest.language.LanguageRecogniser;
import news.parallax.ingest.page.Doctype;
import news.parallax.ingest.page.HtmlPage;
import news.parallax.ingest.page.KeptText;
import news.parallax.ingest.page.PageArticles;
import news.parallax.ingest.page.PageMetadata;
import news.parallax.ingest.page.PlainCharacters;
import news.parallax.ingest.url.CanonicalUrl;
import news.parallax.messaging.StoredTime;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link ReadArticle} of a submission. What the submitter says counts before what the page says, and that before
 * the defaults: the site's domain as source, the time of receipt as time of publication.
 */
final class SubmissionReader {
    static final int MAX_TITLE = 1_000;
    static final int MAX_SOURCE = 200;
    static final int MAX_BYLINE = 300;
    static final int MAX_HTML = 5_000_000;

    private final LanguageRecogniser languages;
    private final Clock clock;

    SubmissionReader(LanguageRecogniser languages, Clock clock) {
        this.languages = languages;
        this.clock = clock;
    }

    /**
     * Reads one submission.
     *
     * @throws RefusedException where a field is missing, bad or too long, or no article text is found
     */
    ReadPage read(Submission submission) {
        return read(submission, null, false);
    }

    /**
     * Reads a page that was fetched this moment, so that "an hour ago" is an hour before now.
     *
     * @param datedOtherwise counts as its date where neither submitter nor page name one; null for the time of receipt
     */
    ReadPage readFetched(Submission submission, @Nullable Instant datedOtherwise) {
        return read(submission, datedOtherwise, true);
    }

    private ReadPage read(Submission submission, @Nullable Instant datedOtherwise, boolean fetched) {
        CanonicalUrl url = SubmittedFields.url(submission.url());
        Optional<Instant> publishedAt =
                SubmittedFields.given(submission.publishedAt()).map(SubmittedFields::moment);
        Optional<String> title = SubmittedFields.line("title", submission.title(), MAX_TITLE);
        Optional<String> source = SubmittedFields.line("source", submission.source(), MAX_SOURCE);
        Optional<String> language = SubmittedFields.given(submission.language()).map(SubmittedFields::language);
        Instant receivedAt = StoredTime.now(clock);

        Text text = text(submission, url, title.orElse(null), owners(url, source));
        PageArticles articles = text.articles();
        KeptText kept = articles.main();
        PartArticles parts = new PartArticles(url, receivedAt, languages, articles.parts());
        if (kept.body().isBlank() && !articles.parts().isEmpty()) {
            return new ReadPage(null, parts.seenAt(receivedAt, publishedAt.orElse(receivedAt)));
        }
        if (kept.body().isBlank()) {
            throw new Refusal(NO_TEXT, text.field(), "No article text was found in " + text.field() + ".")
                    .asException();
        }
        SubmittedFields.refuseAbove(text.field(), ArticlePublished.MAX_BODY, kept.body());
        Optional<PageMetadata> page = text.page();
        Optional<Instant> dated = first(
                publishedAt,
                page.map(PageMetadata::publishedAt),
                Optional.ofNullable(kept.dated()),
                Optional.ofNullable(datedOtherwise));
        ReadArticle read = new ReadArticle(
                url.value(),
                PlainCharacters.cut(
                        first(title, SubmittedFields.given(kept.title()), page.map(PageMetadata::title))
                                .orElse(""),
                        MAX_TITLE),
                PlainCharacters.cut(
                        first(source, Optional.ofNullable(articles.source()), page.map(PageMetadata::source))
                                .orElseGet(url::site),
                        MAX_SOURCE),
                StoredTime.of(dated.orElseGet(() -> receivedAt.minus(age(articles)))),
                receivedAt,
                language.orElseGet(() -> recognise(kept.body(), page)),
                kept.body(),
                first(Optional.ofNullable(kept.byline()), page.map(PageMetadata::byline))
                        .map(byline -> PlainCharacters.cut(byline, MAX_BYLINE))
                        .orElse(null));
        Instant seenAt = fetched || dated.isEmpty() ? receivedAt : dated.get().plus(age(articles));
        return new ReadPage(
                articles.machineTranslated() ? read.markedMachineTranslated() : read,
                parts.seenAt(seenAt, read.publishedAt()));
    }

    private static Duration age(PageArticles articles) {
        return Objects.requireNonNullElse(articles.age(), Duration.ZERO);
    }

    /** What the page itself goes by: such a name beside a text is no sign that another wrote it. */
    private static Set<String> owners(CanonicalUrl url, Optional<String> source) {
        return Stream.concat(source.stream(), Stream.of(url.site())).collect(Collectors.toSet());
    }

    /**
     * The article's text and where it came from.
     *
     * @param field the property that held it
     * @param page what the page says of itself, where one was sent
     */
    private record Text(String field, PageArticles articles, Optional<PageMetadata> page) {}

    private static Text text(Submission submission, CanonicalUrl url, @Nullable String title, Set<String> owners) {
        Optional<String> body = SubmittedFields.given(submission.body());
        Optional<String> html = SubmittedFields.given(submission.html());
        body.ifPresent(text -> SubmittedFields.refuseAbove("body", ArticlePublished.MAX_BODY, text));
        html.ifPresent(text -> SubmittedFields.refuseAbove("html", MAX_HTML, text));
        if (html.filter(Doctype::declaresItsOwn).isPresent()) {
            throw new Refusal(
                            BAD_FIELD,
                            "html",
                            "html has a DOCTYPE with declarations of its own, which no HTML page has.")
                    .asException();
        }
        if (body.isEmpty() && html.isEmpty()) {
            boolean empty = submission.body() != null || submission.html() != null;
            throw new Refusal(
                            empty ? NO_TEXT : MISSING_FIELD,
                            "body",
                            "An article needs its text as body or its page as html.")
                    .asException();
        }
        Optional<HtmlPage> page = html.map(text -> HtmlPage.read(text, url.value(), title, owners));
        Optional<PageMetadata> metadata = page.map(HtmlPage::metadata);
        boolean translated = page.map(HtmlPage::articles)
                .filter(PageArticles::machineTranslated)
                .isPresent();
        return body.map(text -> PageArticles.of(text, headline(title, metadata), owners))
                .map(articles -> new Text("body", translated ? articles.allMachineTranslated() : articles, metadata))
                .or(() -> page.map(read -> new Text("html", read.articles(), metadata)))
                .orElseThrow();
    }

    private static @Nullable String headline(@Nullable String title, Optional<PageMetadata> page) {
        return title != null ? title : page.map(PageMetadata::title).orElse(null);
    }

    /** The text itself is believed before the page's declaration, which is often the content system's default. */
    private String recognise(String body, Optional<PageMetadata> page) {
        String recognised = languages.recognise(body);
        return recognised.equals(LanguageRecogniser.UNKNOWN)
                ? page.map(PageMetadata::language)
                        .flatMap(SubmissionReader::declared)
                        .orElse(recognised)
                : recognised;
    }

    /** The language of a BCP 47 tag, or of one that is nearly so ("en_GB"); empty where there is none. */
    static Optional<String> declared(@Nullable String tag) {
        return Optional.ofNullable(tag)
                .map(given ->
                        Locale.forLanguageTag(given.strip().replace('_', '-')).getLanguage())
                .filter(code -> code.length() == 2 || code.length() == 3);
    }

    @SafeVarargs
    private static <T> Optional<T> first(Optional<? extends T>... values) {
        return Stream.of(values)
                .flatMap(Optional::stream)
                .map(value -> (T) value)
                .findFirst();
    }
}
