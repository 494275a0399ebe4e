package news.parallax.compare.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import news.parallax.compare.disagreement.DisagreementFilter;
import news.parallax.compare.disagreement.DisagreementList;
import news.parallax.compare.disagreement.DisagreementOrder;
import news.parallax.compare.disagreement.DisagreementView;
import news.parallax.compare.disagreement.Review;
import news.parallax.compare.review.ReviewTrail;
import news.parallax.compare.review.ReviewTrail.Verdict;
import org.jspecify.annotations.Nullable;

/** Reads disagreements for export some at a time, so that an export of ten thousand takes no more memory than a page. */
@ApplicationScoped
class ExportPages {
    private static final int AT_ONCE = 100;

    private final DisagreementList disagreements;
    private final ReviewTrail trail;

    ExportPages(DisagreementList disagreements, ReviewTrail trail) {
        this.disagreements = disagreements;
        this.trail = trail;
    }

    /** A disagreement and what the desk decided on it, where it did. */
    record Exported(DisagreementView disagreement, Optional<Verdict> verdict) {}

    /** The next ones, latest opened first; fewer than a page are the last. */
    @Transactional
    List<Exported> behind(DisagreementFilter filter, @Nullable DisagreementView last) {
        Optional<DisagreementOrder.Place> place = last == null
                ? Optional.empty()
                : Optional.of(new DisagreementOrder.Place(0, last.openedAt(), last.id()));
        return disagreements.list(filter, DisagreementOrder.OPENED, place, AT_ONCE).stream()
                .map(found -> new Exported(
                        found, found.review() == Review.State.OPEN ? Optional.empty() : trail.verdict(found.id())))
                .toList();
    }

    static boolean isLast(List<Exported> page) {
        return page.size() < AT_ONCE;
    }
}
