package news.parallax.compare.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import news.parallax.compare.disagreement.DisagreementStore;

/** Reads reviews with their trails. */
@ApplicationScoped
class ReviewViews {
    private static final int LONGEST_TRAIL = 200;

    private final DisagreementStore disagreements;
    private final ReviewTrail trail;

    ReviewViews(DisagreementStore disagreements, ReviewTrail trail) {
        this.disagreements = disagreements;
        this.trail = trail;
    }

    @Transactional
    Optional<ReviewView> of(UUID id) {
        return disagreements
                .find(id)
                .map(found -> ReviewView.of(found, trail.standing(id), trail.entries(id, LONGEST_TRAIL)));
    }
}
