package news.parallax.ingest.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself: schema.org's NewsArticle in JSON-LD first, then OpenGraph and the older meta elements.
 * Each component is null where the page is silent or not to be understood.
 *
 * @param source the publisher's or the site's name
 * @param publishedAt the last change where one is named, else the publication
 * @param language as {@code lang} has it: a BCP 47 tag
 * @param byline the authors, divided by commas
 */
public record PageMetadata(
        @Nullable String title,
        @Nullable String source,
        @Nullable Instant publishedAt,
        @Nullable String language,
        @Nullable String byline) {

    private static final List<DateTimeFormatter> OFFSET_FORMS = List.of(
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS]XX", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss XX", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmXXX", Locale.ROOT),
            DateTimeFormatter.RFC_1123_DATE_TIME);

    static PageMetadata of(Document page, Optional<JsonLdArticle> structured) {
        return new PageMetadata(
                firstOf(structured.map(JsonLdArticle::headline).orElse(null), title(page)),
                firstOf(
                        structured.map(JsonLdArticle::publisher).orElse(null),
                        meta(page, "og:site_name", "application-name", "publisher")),
                publishedAt(page, structured),
                firstOf(
                        structured.map(JsonLdArticle::language).orElse(null),
                        attribute(page.selectFirst("html"), "lang"),
                        meta(page, "og:locale", "language", "content-language")),
                firstOf(
                        structured.map(JsonLdArticle::authors).orElse(null),
                        meta(page, "author", "article:author_name", "byl", "parsely-author", "dc.creator")));
    }

    private static @Nullable String title(Document page) {
        String fromMeta = meta(page, "og:title", "twitter:title", "headline", "dc.title");
        return fromMeta != null ? fromMeta : firstOf(text(page.selectFirst("h1")), page.title());
    }

    private static @Nullable Instant publishedAt(Document page, Optional<JsonLdArticle> structured) {
        return Stream.of(
                        structured.map(JsonLdArticle::dateModified).orElse(null),
                        structured.map(JsonLdArticle::datePublished).orElse(null),
                        meta(page, "article:modified_time", "og:updated_time"),
                        meta(page, "article:published_time", "og:published_time", "parsely-pub-date"),
                        meta(
                                page,
                                "date",
                                "pubdate",
                                "publishdate",
                                "publish-date",
                                "dc.date",
                                "dc.date.issued",
                                "dcterms.created",
                                "sailthru.date"),
                        attribute(
                                page.selectFirst("time[datetime][pubdate], time[itemprop=datePublished]"), "datetime"),
                        attribute(page.selectFirst("[itemprop=datePublished][content]"), "content"),
                        attribute(page.selectFirst("article time[datetime], time[datetime]"), "datetime"))
                .filter(Objects::nonNull)
                .map(PageMetadata::instant)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** The moment that an ISO 8601 or RFC 1123 date means; UTC where it gives no zone, midnight where it gives no time. */
    static Optional<Instant> instant(String date) {
        String text = date.strip();
        for (DateTimeFormatter form : OFFSET_FORMS) {
            try {
                return Optional.of(OffsetDateTime.parse(text, form).toInstant()).filter(PageMetadata::isPlausible);
            } catch (DateTimeParseException next) {
                // The next form may fit.
            }
        }
        try {
            return Optional.of(
                            text.length() > 10
                                    ? LocalDateTime.parse(text.replace(' ', 'T'))
                                            .toInstant(ZoneOffset.UTC)
                                    : LocalDate.parse(text)
                                            .atStartOfDay(ZoneOffset.UTC)
                                            .toInstant())
                    .filter(PageMetadata::isPlausible);
        } catch (DateTimeParseException unknown) {
            return Optional.empty();
        }
    }

    /** Content systems write the year 1 or 1970 where they know none. */
    private static boolean isPlausible(Instant moment) {
        int year = moment.atOffset(ZoneOffset.UTC).getYear();
        return year > 1970 && year < 2200;
    }

    private static @Nullable String meta(Document page, String... names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                boolean named = name.equalsIgnoreCase(meta.attr("property"))
                        || name.equalsIgnoreCase(meta.attr("name"))
                        || name.equalsIgnoreCase(meta.attr("itemprop"));
                if (named && !meta.attr("content").isBlank()) {
                    return PlainCharacters.cleanLine(meta.attr("content"));
                }
            }
        }
        return null;
    }

    private static @Nullable String attribute(@Nullable Element element, String name) {
        return element == null || element.attr(name).isBlank()
                ? null
                : element.attr(name).strip();
    }

    private static @Nullable String text(@Nullable Element element) {
        return element == null ? null : element.text();
    }

    private static @Nullable String firstOf(@Nullable String... values) {
        for (String value : values) {
            String clean = value == null ? "" : PlainCharacters.cleanLine(value);
            if (!clean.isEmpty()) {
                return clean;
            }
        }
        return null;
    }
}
