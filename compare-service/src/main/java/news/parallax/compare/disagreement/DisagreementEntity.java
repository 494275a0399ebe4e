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
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.DisagreementChanged.Status;
import org.hibernate.annotations.ColumnTransformer;

/** A row of {@code disagreement}. */
@Entity
@Table(name = "disagreement")
class DisagreementEntity {
    static final TypeReference<List<Side>> SIDES = new TypeReference<>() {};

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
    Severity severity;

    int version;
    String about;
    String explanation;
    String rule;

    @ColumnTransformer(write = "?::jsonb")
    String sides;

    @Column(name = "opened_at", nullable = false)
    Instant openedAt;

    @Column(name = "updated_at", nullable = false)
    Instant updatedAt;

    /** For Hibernate. */
    protected DisagreementEntity() {}

    DisagreementEntity(Disagreement disagreement) {
        id = disagreement.id();
        openedAt = disagreement.openedAt();
        become(disagreement);
    }

    final void become(Disagreement disagreement) {
        Finding finding = disagreement.finding();
        storyId = disagreement.storyId();
        factKey = finding.factKey();
        kind = finding.kind();
        status = disagreement.status();
        standing = disagreement.standing();
        severity = finding.severity();
        version = disagreement.version();
        about = finding.about();
        explanation = finding.explanation();
        rule = finding.rule();
        sides = StoredJson.write(finding.sides());
        updatedAt = disagreement.updatedAt();
    }

    Disagreement toDisagreement() {
        Finding finding = new Finding(factKey, kind, about, explanation, rule, severity, StoredJson.read(sides, SIDES));
        return new Disagreement(id, storyId, finding, status, standing, version, openedAt, updatedAt);
    }
}
