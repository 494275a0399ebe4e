package news.parallax.ingest.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import news.parallax.contracts.ArticlePublished;
import news.parallax.ingest.article.Refusal.Reason;
import news.parallax.ingest.language.LanguageRecogniser;
import news.parallax.ingest.page.PlainCharacters;
import news.parallax.ingest.url.CanonicalUrl;
import news.parallax.messaging.StoredTime;

/** Makes a {@link ReadArticle} of a {@link Delivery}. Nothing has to be found in it: what the agency says, counts. */
final class DeliveryReader {
    private static final int MAX_TITLE = SubmissionReader.MAX_TITLE;

    private final LanguageRecogniser languages;
    private final Clock clock;

    DeliveryReader(LanguageRecogniser languages, Clock clock) {
        this.languages = languages;
        this.clock = clock;
    }

    /**
     * Reads one delivery.
     *
     * @throws RefusedException where the identifier is none, or there is no text or too much of it
     */
    ReadArticle read(Delivery delivery) {
        String url = addressOf(delivery.uri());
        String body = PlainCharacters.clean(delivery.body()).strip();
        if (body.isEmpty()) {
            throw new Refusal(Reason.NO_TEXT, "body", "The delivery has no text.").asException();
        }
        if (body.length() > ArticlePublished.MAX_BODY) {
            throw new Refusal(
                            Reason.TOO_LARGE,
                            "body",
                            "The text has " + body.length() + " UTF-16 code units, the limit is "
                                    + ArticlePublished.MAX_BODY + ".")
                    .asException();
        }
        return new ReadArticle(
                url,
                PlainCharacters.line(delivery.title(), MAX_TITLE).orElse(""),
                PlainCharacters.line(delivery.source(), SubmissionReader.MAX_SOURCE)
                        .orElseGet(() -> publisherOf(url)),
                StoredTime.of(delivery.versionAt()),
                StoredTime.now(clock),
                SubmissionReader.declared(delivery.language()).orElseGet(() -> languages.recognise(body)),
                body,
                PlainCharacters.line(delivery.byline(), SubmissionReader.MAX_BYLINE)
                        .orElse(null),
                PlainCharacters.line(delivery.notice(), ArticlePublished.MAX_NOTICE)
                        .orElse(null),
                false,
                true,
                null);
    }

    /**
     * What the article is known by: the canonical form of a web address, so that an agency's copy and its page are one
     * article, or else the identifier as it is.
     *
     * @throws RefusedException where it is no absolute URI
     */
    static String addressOf(String uri) {
        String given = uri.strip();
        return CanonicalUrl.of(given)
                .map(CanonicalUrl::value)
                .or(() -> absolute(given))
                .orElseThrow(() -> new Refusal(
                                Reason.BAD_FIELD,
                                "uri",
                                "The identifier must be an absolute URI of at most " + CanonicalUrl.MAX_LENGTH
                                        + " characters, such as urn:newsml:agency.example:20260302:ferry.")
                        .asException());
    }

    private static Optional<String> absolute(String uri) {
        try {
            URI parsed = new URI(uri);
            boolean web = parsed.getScheme() != null
                    && parsed.getScheme().toLowerCase(Locale.ROOT).startsWith("http");
            return uri.length() <= CanonicalUrl.MAX_LENGTH && parsed.isAbsolute() && !web
                    ? Optional.of(parsed.toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The site of a web address, the authority that a urn:newsml or tag names, or the scheme. */
    private static String publisherOf(String uri) {
        return CanonicalUrl.of(uri).map(CanonicalUrl::site).orElseGet(() -> {
            String[] parts = uri.split("[:,]", 4);
            int authority = parts[0].equalsIgnoreCase("urn") ? 2 : 1;
            String named = parts.length > authority ? parts[authority] : "";
            return named.isBlank()
                    ? parts[0]
                    : PlainCharacters.line(named, SubmissionReader.MAX_SOURCE).orElse(parts[0]);
        });
    }
}
