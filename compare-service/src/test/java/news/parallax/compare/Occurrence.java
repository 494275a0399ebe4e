package news.parallax.compare;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.Claim;
import news.parallax.contracts.ClaimEvent;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.ContentIds;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Holder;
import news.parallax.contracts.Quantity;

/**
 * A made-up rescue at sea that sources report, with names and a time of its own so that tests do not meet in one story.
 *
 * @param name letters only, capitalised
 * @param week occurrences of different weeks are too far apart to be one
 */
public record Occurrence(String name, int week) {
    public Occurrence(String name) {
        this(name, Math.floorMod(name.hashCode(), 900));
    }

    /** What an agency writes over a withdrawal. */
    public static final String KILL = "EDITORS: kill this story, the harbour master has withdrawn the figure.";

    private static final Instant LONG_AGO = Instant.parse("2000-01-01T09:30:00Z");
    private static final int DAYS_APART = 10;

    /** When the first reports come out. */
    public Instant morning() {
        return LONG_AGO.plus(Duration.ofDays((long) DAYS_APART * week));
    }

    /** A first revision that says how many passengers were rescued. */
    public ClaimsExtracted report(String source, int passengers) {
        return report(source, 1, morning(), passengers);
    }

    public ClaimsExtracted report(String source, int revision, Instant publishedAt, int passengers) {
        String figure = passengers + " passengers";
        String holder = source + " harbour master";
        String sentence = "%s of %shaven said that %s were rescued from the ferry %s near %sness."
                .formatted(holder, name, figure, name, name);
        String body = sentence
                + "\n\n%s had left %shaven on Saturday morning; lifeboats of %sness reached it."
                        .formatted(name, name, name)
                + "\n\n%s wrote this, revision %d.".formatted(source, revision);
        return claims(article(source, revision, publishedAt, body), passengers, figure, holder, sentence);
    }

    /** A first revision that says what was paid for the ferry, such as "4 million dollars". */
    public ClaimsExtracted reportOfPrice(String source, String sum, double value, String currency) {
        String sentence =
                "%s harbour master said that the owner had paid %s for the ferry %s before it sank near %sness."
                        .formatted(source, sum, name, name);
        String body = sentence
                + "\n\n%s had left %shaven on Saturday morning; lifeboats of %sness reached it."
                        .formatted(name, name, name)
                + "\n\n%s wrote this.".formatted(source);
        int start = sentence.indexOf(sum);
        double half = value / 100;
        Quantity price = new Quantity(
                value,
                value - half,
                value + half,
                Quantity.Bound.EXACT,
                currency,
                null,
                null,
                new Quantity.Interval(value - half, value + half, currency),
                start,
                start + sum.length(),
                sum);
        ClaimEvent paid =
                new ClaimEvent("pay", "PAY", List.of(new ClaimEvent.Participant("topic", "the ferry " + name)));
        return claims(
                article(source, 1, morning(), body), price, source + " harbour master", sentence, paid, "owner", "pay");
    }

    /** The publisher takes its article back. */
    public ClaimsExtracted withdrawal(String source, int revision, ArticlePublished.Status status) {
        ArticlePublished known = report(source, 1).article();
        ArticlePublished withdrawn = new ArticlePublished(
                known.articleId(),
                revision,
                known.url(),
                known.title(),
                source,
                known.publishedAt().plus(Duration.ofHours(revision)),
                known.receivedAt(),
                "en",
                "",
                null,
                known.contentHash(),
                status,
                KILL,
                null);
        return new ClaimsExtracted(withdrawn, ClaimsExtracted.Reading.NOT_READ, List.of(), false, "test");
    }

    /** A report that is as much about another occurrence as about this one. */
    public ClaimsExtracted reportWith(Occurrence other, String source, int revision, int passengers) {
        ClaimsExtracted mine = report(source, revision, morning(), passengers);
        ArticlePublished own = mine.article();
        String body =
                own.body() + "\n\n" + other.report(source, passengers).article().body();
        ArticlePublished both = new ArticlePublished(
                own.articleId(),
                own.revision(),
                own.url(),
                own.title(),
                own.source(),
                own.publishedAt(),
                own.receivedAt(),
                own.language(),
                body,
                own.byline(),
                ContentIds.sha256(body));
        return new ClaimsExtracted(both, mine.reading(), mine.claims(), mine.truncated(), mine.reader());
    }

    public UUID articleId(String source) {
        return ContentIds.articleId(url(source));
    }

    private String url(String source) {
        return "https://" + source.toLowerCase(Locale.ROOT) + ".example/" + name;
    }

    private ArticlePublished article(String source, int revision, Instant publishedAt, String body) {
        String title = name + " passengers rescued near " + name + "ness";
        return new ArticlePublished(
                articleId(source),
                revision,
                url(source),
                title,
                source,
                publishedAt,
                publishedAt,
                "en",
                body,
                null,
                ContentIds.sha256(title + body));
    }

    private ClaimsExtracted claims(
            ArticlePublished article, int passengers, String figure, String holder, String sentence) {
        int start = sentence.indexOf(figure);
        Quantity quantity = new Quantity(
                (double) passengers,
                passengers - 0.5,
                passengers + 0.5,
                Quantity.Bound.EXACT,
                null,
                "passengers",
                "passenger",
                null,
                start,
                start + figure.length(),
                figure);
        ClaimEvent rescued = new ClaimEvent(
                "rescue",
                "RESCUE",
                List.of(
                        new ClaimEvent.Participant("patient", figure),
                        new ClaimEvent.Participant("origin", "the ferry " + name)));
        return claims(article, quantity, holder, sentence, rescued, "passenger", "rescue");
    }

    private ClaimsExtracted claims(
            ArticlePublished article,
            Quantity quantity,
            String holder,
            String sentence,
            ClaimEvent event,
            String thing,
            String deed) {
        Claim claim = new Claim(
                ContentIds.of(article.articleId(), article.revision(), "QUANTITY", quantity.start()),
                Claim.Kind.QUANTITY,
                new Evidence(Evidence.Field.BODY, 0, sentence.length(), sentence),
                List.of(
                        new Holder(holder, Holder.Kind.PERSON, "said", "in charge of the pier"),
                        new Holder(article.source(), Holder.Kind.PUBLISHER, null)),
                Claim.Stance.ASSERTS,
                Claim.Polarity.AFFIRMED,
                Claim.Modality.FACT,
                quantity,
                null,
                null,
                name + "ness",
                null,
                null,
                event,
                List.of(thing, deed, "ferry", name.toLowerCase(Locale.ROOT)));
        return new ClaimsExtracted(article, ClaimsExtracted.Reading.READ, List.of(claim), false, "test");
    }
}
