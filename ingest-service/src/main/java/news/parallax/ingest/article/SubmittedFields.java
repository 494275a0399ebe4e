package news.parallax.ingest.article;

import static news.parallax.ingest.article.Refusal.Reason.BAD_FIELD;
import static news.parallax.ingest.article.Refusal.Reason.MISSING_FIELD;
import static news.parallax.ingest.article.Refusal.Reason.TOO_LARGE;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import news.parallax.ingest.page.PlainCharacters;
import news.parallax.ingest.url.CanonicalUrl;
import org.jspecify.annotations.Nullable;

/** The fields of a submission, each by itself; what is missing, bad or too long is refused with its name. */
final class SubmittedFields {
    private static final int MAX_LANGUAGE = 35;
    private static final int EARLIEST_YEAR = 1605;
    private static final int LATEST_YEAR = 2200;

    private SubmittedFields() {}

    static CanonicalUrl url(@Nullable String url) {
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

    static Instant moment(String date) {
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

    static String language(String tag) {
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

    /** A text in one line; empty where there is none. */
    static Optional<String> line(String field, @Nullable String value, int limit) {
        Optional<String> line = given(value).map(PlainCharacters::cleanLine).filter(text -> !text.isEmpty());
        line.ifPresent(text -> refuseAbove(field, limit, text));
        return line;
    }

    static void refuseAbove(String field, int limit, String value) {
        if (value.length() > limit) {
            throw new Refusal(
                            TOO_LARGE,
                            field,
                            field + " has " + value.length() + " UTF-16 code units, the limit is " + limit + ".")
                    .asException();
        }
    }

    /** Empty where the field is missing or blank. */
    static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
