package news.parallax.compare.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.parallax.compare.Occurrence;
import news.parallax.compare.judgement.Fingerprints;
import news.parallax.compare.sql.Sql;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class StoredRevisionsTest {
    @Inject
    ArticleStore articles;

    @Inject
    StoredRevisions revisions;

    @Inject
    Sql sql;

    /** Instances of the service must judge alike, whichever of them wrote the article. */
    @Test
    @TestTransaction
    void whatIsKeptWhenItIsWrittenIsWhatWouldBeReadBack() {
        ClaimsExtracted event = new Occurrence("Keptwritten").report("Agency", 12);
        RevisionId id =
                new RevisionId(event.article().articleId(), event.article().revision());

        articles.store(read(event), UUID.randomUUID());

        Map<RevisionId, StoredRevision> kept = revisions.of(List.of(id));
        Map<RevisionId, StoredRevision> readBack = new StoredRevisions(sql, 0).of(List.of(id));
        assertThat(kept).isEqualTo(readBack);
        assertThat(kept.get(id).claims()).isEqualTo(event.claims()).isNotEmpty();
    }

    private static ReadRevision read(ClaimsExtracted event) {
        return new ReadRevision(
                event,
                false,
                Fingerprints.of(event.article().body()),
                event.claims().stream()
                        .map(claim -> new ReadRevision.KeyedClaim(claim, Set.of("key")))
                        .toList());
    }
}
