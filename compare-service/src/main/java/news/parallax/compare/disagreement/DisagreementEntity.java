package news.parallax.compare.disagreement;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.parallax.compare.judgement.Finding;
import news.parallax.compare.sql.StoredJson;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Resolution;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.DisagreementChanged.Status;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A row of {@code disagreement}. */
@Entity
@Table(name = "disagreement")
class DisagreementEntity {
    static final TypeReference<List<Side>> SIDES = new TypeReference<>() {};

    static final TypeReference<ReviewBasis> BASIS = new TypeReference<>() {};

    @Id
    UUID id;

    @Column(name = "story_id", nullable = false)
    UUID storyId;

    @Column(name = "fact_key", nullable = false)
    String factKey;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    Status status;

    boolean standing;

    @Enumerated(EnumType.STRING)
    @Nullable
    Resolution resolution;

    @Enumerated(EnumType.STRING)
    Severity severity;

    int version;
    String about;
    String explanation;
    String rule;

    @ColumnTransformer(write = "?::jsonb")
    String sides;

    @Enumerated(EnumType.STRING)
    Review.State review;

    @Enumerated(EnumType.STRING)
    Review.@Nullable Dismissal dismissal;

    @Nullable
    String assignee;

    @Column(name = "review_basis")
    @ColumnTransformer(write = "?::jsonb")
    @Nullable
    String reviewBasis;

    @Column(name = "opened_at", nullable = false)
    Instant openedAt;

    @Column(name = "updated_at", nullable = false)
    Instant updatedAt;

    /** For Hibernate. */
    protected DisagreementEntity() {}

    final void become(Disagreement disagreement) {
        Finding finding = disagreement.finding();
        storyId = disagreement.storyId();
        factKey = finding.factKey();
        kind = finding.kind();
        status = disagreement.status();
        standing = disagreement.standing();
        resolution = disagreement.resolution();
        severity = finding.severity();
        version = disagreement.version();
        about = finding.about();
        explanation = finding.explanation();
        rule = finding.rule();
        sides = StoredJson.write(finding.sides());
        review = disagreement.review().state();
        dismissal = disagreement.review().dismissal();
        assignee = disagreement.review().assignee();
        ReviewBasis basis = disagreement.review().basis();
        reviewBasis = basis == null ? null : StoredJson.write(basis);
        updatedAt = disagreement.updatedAt();
    }

    Disagreement toDisagreement() {
        Finding finding = new Finding(factKey, kind, about, explanation, rule, severity, StoredJson.read(sides, SIDES));
        return new Disagreement(id, storyId, finding, toReview(), standing, resolution, version, openedAt, updatedAt);
    }

    private Review toReview() {
        ReviewBasis basis = reviewBasis == null ? null : StoredJson.read(reviewBasis, BASIS);
        return new Review(review, dismissal, assignee, basis);
    }
}
