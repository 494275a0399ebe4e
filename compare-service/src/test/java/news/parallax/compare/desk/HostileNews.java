package news.parallax.compare.desk;

import java.util.List;
import news.parallax.compare.Occurrence;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.Claim;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.ContentIds;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Holder;

/** Reports whose every text tries to be more than text. */
final class HostileNews {
    static final String SCRIPT = "<script>window.owned='script'</script>";
    static final String HANDLER = "<img src=x onerror=\"window.owned='handler'\">";
    static final String TEMPLATE = "${window.owned='template'}{{window.owned='moustache'}}";
    static final String BIDI = "\u202Edesrever\u202C \u2066isolated\u2069";
    static final String ZERO_WIDTH = "in\u200Bvi\u200Dsi\uFEFFble";
    static final String LONG_WORD = "W".repeat(10_000);
    static final String SLACK = "<!channel> <https://evil.example|click>";

    private HostileNews() {}

    static ClaimsExtracted report(Occurrence rescue, String source, int passengers) {
        ClaimsExtracted plain = rescue.report(source, passengers);
        ArticlePublished article = plain.article();
        Claim claim = plain.claims().getFirst();
        String quote = claim.evidence().quote() + " " + String.join(" ", SCRIPT, HANDLER, TEMPLATE, BIDI, ZERO_WIDTH);
        String title = SCRIPT + HANDLER + SLACK + LONG_WORD;
        String outlet = source + " " + HANDLER + BIDI;
        String body = quote + article.body().substring(claim.evidence().end()) + "\n\n" + LONG_WORD + SCRIPT;
        ArticlePublished hostile = new ArticlePublished(
                article.articleId(),
                article.revision(),
                "javascript:window.owned='url'//" + source,
                title,
                outlet,
                article.publishedAt(),
                article.receivedAt(),
                article.language(),
                body,
                null,
                ContentIds.sha256(title + body));
        return new ClaimsExtracted(
                hostile,
                plain.reading(),
                List.of(hostile(claim, new Evidence(Evidence.Field.BODY, 0, quote.length(), quote), outlet)),
                false,
                plain.reader());
    }

    private static Claim hostile(Claim claim, Evidence evidence, String outlet) {
        return new Claim(
                claim.claimId(),
                claim.kind(),
                evidence,
                List.of(
                        new Holder(claim.originator().name() + " " + SCRIPT, Holder.Kind.PERSON, HANDLER),
                        new Holder(outlet, Holder.Kind.PUBLISHER, null)),
                claim.stance(),
                claim.polarity(),
                claim.modality(),
                claim.quantity(),
                claim.time(),
                claim.asOf(),
                claim.place(),
                claim.name(),
                claim.silence(),
                claim.event(),
                claim.terms());
    }
}
