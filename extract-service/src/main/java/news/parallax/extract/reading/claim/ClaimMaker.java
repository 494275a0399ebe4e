package news.parallax.extract.reading.claim;

import java.util.HashMap;
import java.util.Map;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.Claim;
import news.parallax.contracts.ContentIds;
import news.parallax.contracts.Evidence;

/** Gives the drafts of one article their ids, evidence and publisher. Not thread-safe: one an article. */
final class ClaimMaker {
    private final ArticlePublished article;
    private final Map<String, Integer> ordinals = new HashMap<>();

    ClaimMaker(ArticlePublished article) {
        this.article = article;
    }

    Claim make(SentenceNotes sentence, Draft draft) {
        Evidence evidence = Quotes.of(sentence, draft.anchor());
        int start = draft.anchor().start();
        int end = draft.anchor().end();
        String place = draft.kind() + " " + sentence.field() + " " + start + " " + end;
        int ordinal = ordinals.merge(place, 1, Integer::sum);
        return new Claim(
                ContentIds.of(
                        "claim",
                        article.articleId(),
                        article.revision(),
                        draft.kind(),
                        sentence.field(),
                        start,
                        end,
                        ordinal),
                draft.kind(),
                evidence,
                Chains.published(draft.chain(), article.source()),
                draft.chain().stance(),
                draft.polarity(),
                draft.modality(),
                draft.quantity(),
                draft.time(),
                draft.asOf(),
                draft.place(),
                draft.name(),
                draft.silence(),
                draft.event(),
                draft.terms());
    }
}
