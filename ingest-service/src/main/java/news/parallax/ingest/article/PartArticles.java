package news.parallax.ingest.article;

import java.time.Instant;
import java.util.List;
import news.parallax.contracts.ContentIds;
import news.parallax.ingest.language.LanguageRecogniser;
import news.parallax.ingest.page.PagePart;
import news.parallax.ingest.page.PlainCharacters;
import news.parallax.ingest.url.CanonicalUrl;
import news.parallax.messaging.StoredTime;

/** The parts of a page as articles of their own. */
record PartArticles(CanonicalUrl page, Instant receivedAt, LanguageRecogniser languages, List<PagePart> parts) {
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
        return StoredTime.of(published.isAfter(receivedAt) ? receivedAt : published);
    }

    private ReadArticle article(PagePart part, Instant publishedAt) {
        return new ReadArticle(
                address(part),
                PlainCharacters.cut(part.title(), SubmissionReader.MAX_TITLE),
                PlainCharacters.cut(part.source(), SubmissionReader.MAX_SOURCE),
                publishedAt,
                receivedAt,
                languages.recognise(part.body()),
                part.body(),
                part.byline() == null ? null : PlainCharacters.cut(part.byline(), SubmissionReader.MAX_BYLINE),
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
