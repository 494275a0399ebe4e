package news.parallax.ingest.retention;

import static news.parallax.ingest.article.Submissions.article;
import static news.parallax.ingest.article.Submissions.freshUrl;
import static news.parallax.ingest.article.Submissions.get;
import static news.parallax.ingest.article.Submissions.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import news.parallax.contracts.ContentIds;
import news.parallax.ingest.sql.Sql;
import news.parallax.local.BackingServices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class RetentionTest {
    private static final String TEXT = "A ferry with %d passengers ran aground off Lerwick on Monday.";
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant BEFORE = LONG_AGO.plus(Duration.ofDays(1));

    @Inject
    Sql sql;

    @Inject
    ArticleTexts texts;

    @Inject
    EndedVisits visits;

    private void cameLongAgo(String url, int revision) {
        sql.change(
                "update article_revision set received_at = ? where article_id = ? and revision = ?",
                LONG_AGO,
                ContentIds.articleId(url),
                revision);
    }

    private int deletesTexts() {
        return QuarkusTransaction.requiringNew().call(() -> texts.deleteSome(BEFORE));
    }

    @Test
    void deletesTheTextsOfAnArticleThatHasNotChangedForLongAndKnowsThemAgain() {
        String url = freshUrl();
        post(article(url, TEXT.formatted(212)));
        post(article(url, TEXT.formatted(221)));
        cameLongAgo(url, 1);
        cameLongAgo(url, 2);

        assertThat(deletesTexts()).isEqualTo(2);
        assertThat(deletesTexts()).isZero();

        get(url).statusCode(200)
                .body("revision", equalTo(2))
                .body("title", equalTo("Ferry runs aground off Lerwick"))
                .body("body", equalTo(""))
                .body("textDeletedAt", notNullValue());
        post(article(url, TEXT.formatted(221))).body("outcome", equalTo("UNCHANGED"));
        post(article(url, TEXT.formatted(230)))
                .body("outcome", equalTo("REVISED"))
                .body("revision", equalTo(3));
    }

    @Test
    void keepsEveryTextOfAnArticleThatChangedLately() {
        String url = freshUrl();
        post(article(url, TEXT.formatted(212)));
        post(article(url, TEXT.formatted(221)));
        cameLongAgo(url, 1);

        assertThat(deletesTexts()).isZero();

        get(url).body("body", equalTo(TEXT.formatted(221))).body("textDeletedAt", nullValue());
    }

    @Test
    void deletesABoundedNumberAtATime() {
        UUID id = UUID.randomUUID();
        sql.change(
                "insert into article (id, url, latest_revision, first_seen_at) values (?, ?, 450, ?)",
                id,
                "https://wire.example/" + id,
                LONG_AGO);
        sql.change(
                "insert into article_revision (article_id, revision, title, source, published_at, received_at, language,"
                        + " body, content_hash) select ?, n, 'Title', 'Wire', ?, ?, 'en', 'Body', n::text"
                        + " from generate_series(1, 450) n",
                id,
                LONG_AGO,
                LONG_AGO);

        assertThat(deletesTexts()).isEqualTo(200);
        assertThat(deletesTexts()).isEqualTo(200);
        assertThat(deletesTexts()).isEqualTo(50);
    }

    @Test
    void deletesPagesThatAreNotVisitedAnyMore() {
        UUID ended = page(null);
        UUID watched = page(Instant.now().plus(Duration.ofDays(365)));

        QuarkusTransaction.requiringNew().run(() -> visits.deleteSome(BEFORE));

        assertThat(sql.first(row -> row.getString(1), "select url from visit where id = ?", ended))
                .isEmpty();
        assertThat(sql.first(row -> row.getString(1), "select url from visit where id = ?", watched))
                .isPresent();
    }

    private UUID page(@Nullable Instant dueAt) {
        UUID id = UUID.randomUUID();
        sql.change("insert into site (name, free_at) values ('old.example:443', now()) on conflict do nothing");
        sql.change(
                "insert into visit (id, kind, url, key, site, due_at, visited_at) values (?, 'PAGE', ?, ?,"
                        + " 'old.example:443', ?::timestamptz, ?)",
                id,
                "https://old.example/" + id,
                "https://old.example/" + id,
                dueAt,
                LONG_AGO);
        return id;
    }

    @Test
    void refusesASettingUnderWhichTextsWouldGoThatAreStillNeeded() {
        ArticleTexts hasty = new ArticleTexts(sql, Optional.of(Duration.ofDays(2)));

        assertThatThrownBy(hasty::kept)
                .hasMessageContaining("parallax.retention.articles")
                .hasMessageContaining("30D");
    }
}
