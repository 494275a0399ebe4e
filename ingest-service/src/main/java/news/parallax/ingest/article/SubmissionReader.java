package news.parallax.ingest.article;

import static news.parallax.ingest.article.Refusal.Reason.BAD_FIELD;
import static news.parallax.ingest.article.Refusal.Reason.MISSING_FIELD;
import static news.parallax.ingest.article.Refusal.Reason.NO_TEXT;
import static news.parallax.ingest.article.Refusal.Reason.TOO_LARGE;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.ContentIds;
import news.parallax.ingest.language.LanguageRecogniser;
import news.parallax.ingest.page.Doctype;
import news.parallax.ingest.page.HtmlPage;
import news.parallax.ingest.page.KeptText;
import news.parallax.ingest.page.PageArticles;
import news.parallax.ingest.page.PageMetadata;
import news.parallax.ingest.page.PagePart;
import news.parallax.ingest.page.PlainCharacters;
import news.parallax.ingest.url.CanonicalUrl;
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
    private static final int MAX_LANGUAGE = 35;
    private static final int EARLIEST_YEAR = 1605;
    private static final int LATEST_YEAR = 2200;

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
        CanonicalUrl url = url(submission.url());
        Optional<Instant> publishedAt = given(submission.publishedAt()).map(SubmissionReader::moment);
        Optional<String> title = line("title", submission.title(), MAX_TITLE);
        Optional<String> source = line("source", submission.source(), MAX_SOURCE);
        Optional<String> language = given(submission.language()).map(SubmissionReader::language);
        // PostgreSQL keeps microseconds; what is told and what is stored must be the same moment.
        Instant receivedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);

        Text text = text(submission, url, title.orElse(null), owners(url, source));
        PageArticles articles = text.articles();
        KeptText kept = articles.main();
        Parts parts = new Parts(url, receivedAt, languages, articles.parts());
        if (kept.body().isBlank() && !articles.parts().isEmpty()) {
            return new ReadPage(null, parts.seenAt(receivedAt, publishedAt.orElse(receivedAt)));
        }
        if (kept.body().isBlank()) {
            throw new Refusal(NO_TEXT, text.field(), "No article text was found in " + text.field() + ".")
                    .asException();
        }
        refuseAbove(text.field(), ArticlePublished.MAX_BODY, kept.body());
        Optional<PageMetadata> page = text.page();
        Optional<Instant> dated = first(
                publishedAt,
                page.map(PageMetadata::publishedAt),
                Optional.ofNullable(kept.dated()),
                Optional.ofNullable(datedOtherwise));
        ReadArticle read = new ReadArticle(
                url.value(),
                cut(
                        first(title, given(kept.title()), page.map(PageMetadata::title))
                                .orElse(""),
                        MAX_TITLE),
                cut(
                        first(source, Optional.ofNullable(articles.source()), page.map(PageMetadata::source))
                                .orElseGet(url::site),
                        MAX_SOURCE),
                dated.orElseGet(() -> receivedAt.minus(age(articles))).truncatedTo(ChronoUnit.MICROS),
                receivedAt,
                language.orElseGet(() -> recognise(kept.body(), page)),
                kept.body(),
                first(Optional.ofNullable(kept.byline()), page.map(PageMetadata::byline))
                        .map(byline -> cut(byline, MAX_BYLINE))
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
        Optional<String> body = given(submission.body());
        Optional<String> html = given(submission.html());
        body.ifPresent(text -> refuseAbove("body", ArticlePublished.MAX_BODY, text));
        html.ifPresent(text -> refuseAbove("html", MAX_HTML, text));
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

    private static CanonicalUrl url(@Nullable String url) {
        String given = given(url)
                .orElseThrow(() ->
                        new Refusal(MISSING_FIELD, "url", "An article needs the url where it stands.").asException());
        return CanonicalUrl.of(given).orElseThrow(() -> new Refusal(
                        BAD_FIELD,
                        "url",
                        "url must be an absolute http or https address with a host, of at most "
                                + CanonicalUrl.MAX_LENGTH + " characters.")
                .asException());
    }

    private static Instant moment(String date) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(date.strip());
            if (moment.getYear() >= EARLIEST_YEAR && moment.getYear() <= LATEST_YEAR) {
                return moment.toInstant();
            }
        } catch (DateTimeException unreadable) {
            // Answered below, like a date out of range.
        }
        throw new Refusal(
                        BAD_FIELD,
                        "publishedAt",
                        "publishedAt must be an RFC 3339 date and time with a zone, such as 2025-06-18T06:21:00Z.")
                .asException();
    }

    private static String language(String tag) {
        try {
            String language = tag.length() > MAX_LANGUAGE
                    ? ""
                    : new Locale.Builder()
                            .setLanguageTag(tag.strip().replace('_', '-'))
                            .build()
                            .getLanguage();
            if (!language.isEmpty()) {
                return language;
            }
        } catch (IllformedLocaleException malformed) {
            // Answered below, like a tag without a language.
        }
        throw new Refusal(BAD_FIELD, "language", "language must be a BCP 47 tag, such as en or pt-BR.").asException();
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

    private static Optional<String> declared(String tag) {
        String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return Optional.of(language).filter(code -> code.length() == 2 || code.length() == 3);
    }

    /** Makes articles of a page's parts. */
    private record Parts(CanonicalUrl page, Instant receivedAt, LanguageRecogniser languages, List<PagePart> parts) {
        private static final int KEY_LENGTH = 12;

        /**
         * @param seenAt when the page stood as it is: what ages count from
         * @param otherwise the date of what the page gives none
         */
        List<ReadArticle> seenAt(Instant seenAt, Instant otherwise) {
            return parts.stream()
                    .map(part -> article(part, publishedAt(part, seenAt, otherwise)))
                    .filter(read -> read.url().length() <= CanonicalUrl.MAX_LENGTH)
                    .toList();
        }

        private Instant publishedAt(PagePart part, Instant seenAt, Instant otherwise) {
            Instant age = part.age() == null ? otherwise : seenAt.minus(part.age());
            Instant published = part.dated() == null ? age : part.dated();
            return (published.isAfter(receivedAt) ? receivedAt : published).truncatedTo(ChronoUnit.MICROS);
        }

        private ReadArticle article(PagePart part, Instant publishedAt) {
            return new ReadArticle(
                    address(part),
                    cut(part.title(), MAX_TITLE),
                    cut(part.source(), MAX_SOURCE),
                    publishedAt,
                    receivedAt,
                    languages.recognise(part.body()),
                    part.body(),
                    part.byline() == null ? null : cut(part.byline(), MAX_BYLINE),
                    null,
                    part.machineTranslated(),
                    false,
                    page.value());
        }

        /** Known by outlet and headline, wherever on the page they come to stand; the page's own address has no fragment. */
        private String address(PagePart part) {
            String key = ContentIds.sha256(part.source() + '\n' + part.title());
            return page.value() + "#part-" + key.substring(0, KEY_LENGTH);
        }
    }

    private static Optional<String> line(String field, @Nullable String value, int limit) {
        Optional<String> line = given(value).map(PlainCharacters::cleanLine).filter(text -> !text.isEmpty());
        line.ifPresent(text -> refuseAbove(field, limit, text));
        return line;
    }

    private static void refuseAbove(String field, int limit, String value) {
        if (value.length() > limit) {
            throw new Refusal(
                            TOO_LARGE,
                            field,
                            field + " has " + value.length() + " UTF-16 code units, the limit is " + limit + ".")
                    .asException();
        }
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    @SafeVarargs
    private static <T> Optional<T> first(Optional<? extends T>... values) {
        return Stream.of(values)
                .flatMap(Optional::stream)
                .map(value -> (T) value)
                .findFirst();
    }

    /** Never between the halves of a surrogate pair. */
    private static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return text.substring(0, end);
    }
}
