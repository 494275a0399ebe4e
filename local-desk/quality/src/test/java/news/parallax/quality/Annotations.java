package news.parallax.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.parallax.compare.judgement.Testimony;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Evidence;

/** Which annotated sides the claims of a story stand on. */
final class Annotations {
    private final ToldStory story;

    Annotations(ToldStory story) {
        this.story = story;
    }

    /** A claim's place in the annotation. */
    record Stand(GoldStory.Disagreement disagreement, int side) {}

    /** The sides whose quotes a claim's sentence carries, in the same revision; for a figure, the figure itself. */
    Set<Stand> of(Testimony testimony) {
        Set<Stand> stands = new HashSet<>();
        for (GoldStory.Disagreement disagreement : story.gold().disagreements()) {
            for (int side = 0; side < disagreement.sides().size(); side++) {
                GoldStory.Side gold = disagreement.sides().get(side);
                boolean told = gold.articles().stream()
                        .map(story.gold().byId()::get)
                        .filter(Objects::nonNull)
                        .anyMatch(article ->
                                article.url().equals(testimony.account().url())
                                        && article.publishedAt()
                                                .equals(testimony.account().publishedAt()));
                if (told && gold.quotes().stream().anyMatch(quote -> carries(testimony.claim(), quote))) {
                    stands.add(new Stand(disagreement, side));
                }
            }
        }
        return stands;
    }

    private static boolean carries(Claim claim, String quote) {
        Evidence evidence = claim.evidence();
        if (!StoryScore.overlaps(evidence.quote(), quote)) {
            return false;
        }
        if (claim.quantity() == null) {
            return true;
        }
        // The figure must be one of those that the annotator quoted, not its neighbour in the sentence.
        int at = evidence.quote().indexOf(quote);
        int start = claim.quantity().start() - evidence.start();
        int end = claim.quantity().end() - evidence.start();
        return at < 0 ? quote.contains(claim.quantity().text()) : start < at + quote.length() && end > at;
    }

    List<Testimony> on(GoldStory.Disagreement disagreement, int side) {
        List<Testimony> found = new ArrayList<>();
        for (Testimony testimony : story.testimonies()) {
            if (of(testimony).contains(new Stand(disagreement, side))) {
                found.add(testimony);
            }
        }
        return found;
    }
}
