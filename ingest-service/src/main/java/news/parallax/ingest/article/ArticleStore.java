package news.parallax.ingest.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.ArticlePublished.Status;
import news.parallax.contracts.ContentIds;
import news.parallax.contracts.EventJson;
import news.parallax.ingest.page.PlainCharacters;
import news.parallax.messaging.Outbox;
import news.parallax.messaging.StoredTime;
import org.jspecify.annotations.Nullable;

/** Keeps the revisions of articles; a new one and the event that tells of it commit together. */
@ApplicationScoped
class ArticleStore {
    private static final int MOST_REVISIONS = 1_000;
    static final int RELEASED_AT_ONCE = 20;

    private final ArticleRepository articles;
    private final ArticleRevisionRepository revisions;
    private final HeldArticleRepository held;
    private final Outbox outbox;
    private final Clock clock;

    ArticleStore(
            ArticleRepository articles,
            ArticleRevisionRepository revisions,
            HeldArticleRepository held,
            Outbox outbox,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.held = held;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Stores the article as the next revision of its url, unless the newest one says the same. A version that an agency
     * made before the newest one, and a text from before the article's withdrawal, change nothing.
     */
    @Transactional
    Acceptance accept(ReadArticle read) {
        Article article = articles.lock(read.articleId(), read.url(), read.pageUrl(), read.receivedAt());
        return accept(article, read);
    }

    private Acceptance accept(Article article, ReadArticle read) {
        int latest = article.latestRevision;
        if (staysWithdrawn(article, read) || isOutdated(article, read)) {
            return new Acceptance.Unchanged(article.id, latest);
        }
        forgetHeld(article.id, read);
        if (latest > 0 && newest(article).contentHash.equals(read.contentHash())) {
            return new Acceptance.Unchanged(article.id, latest);
        }
        append(article, read.asRevision(latest + 1), read.delivered());
        return latest == 0
                ? new Acceptance.Accepted(article.id)
                : new Acceptance.Revised(article.id, article.latestRevision);
    }

    private void append(Article article, ArticlePublished event, boolean delivered) {
        revisions.persist(new ArticleRevision(event, delivered));
        article.latestRevision = event.revision();
        outbox.append(event);
    }

    /**
     * An agency may release what it withdrew, the same text too. A page or a post counts as published again only with
     * another text from after the withdrawal: pages stay up for a while when they are taken back.
     */
    private boolean staysWithdrawn(Article article, ReadArticle read) {
        Instant withdrawnAt = article.withdrawnAt;
        boolean shown = article.latestRevision > 0 && newest(article).status == null;
        if (withdrawnAt == null || shown) {
            return false;
        }
        boolean sameText = revisions
                .newestUsable(article.id)
                .filter(usable -> usable.contentHash.equals(read.contentHash()))
                .isPresent();
        return !read.publishedAt().isAfter(withdrawnAt) || (sameText && !read.delivered());
    }

    private boolean isOutdated(Article article, ReadArticle read) {
        return read.delivered() && isOutdated(article, read.publishedAt());
    }

    private boolean isOutdated(Article article, Instant versionAt) {
        if (article.latestRevision == 0) {
            return false;
        }
        ArticleRevision newest = newest(article);
        return newest.delivered && versionAt.isBefore(newest.publishedAt);
    }

    /** A version that comes without an embargo ends that of earlier ones. */
    private void forgetHeld(UUID articleId, ReadArticle read) {
        held.findByIdOptional(articleId)
                .filter(waiting -> !waiting.publishedAt.isAfter(read.publishedAt()))
                .ifPresent(held::delete);
    }

    /** Keeps a version until its embargo ends; a newer one takes the place of an older one. */
    @Transactional
    Acceptance hold(ReadArticle read, Instant until) {
        Article article = articles.lock(read.articleId(), read.url(), read.pageUrl(), read.receivedAt());
        if (staysWithdrawn(article, read) || isOutdated(article, read)) {
            return new Acceptance.Unchanged(article.id, article.latestRevision);
        }
        Instant end = StoredTime.of(until);
        byte[] payload = EventJson.write(read.asRevision(1));
        HeldArticle waiting = held.findById(article.id);
        if (waiting == null) {
            held.persist(new HeldArticle(article.id, end, read.publishedAt(), payload));
        } else if (!waiting.publishedAt.isAfter(read.publishedAt())) {
            waiting.until = end;
            waiting.publishedAt = read.publishedAt();
            waiting.payload = payload;
        }
        return new Acceptance.Held(article.id, article.latestRevision, end);
    }

    /**
     * Publishes what was held back and may be shown now; of several instances each takes what no other has.
     *
     * @return how many; there may be more at once where it is as many as are taken at once
     */
    @Transactional
    int release() {
        List<UUID> due = articles.lockReleasable(clock.instant(), RELEASED_AT_ONCE);
        for (UUID articleId : due) {
            HeldArticle waiting = held.findById(articleId);
            ReadArticle read = ReadArticle.held(EventJson.read(waiting.payload, ArticlePublished.class));
            held.delete(waiting);
            accept(articles.findById(articleId), read.publishedNoSoonerThan(waiting.until));
        }
        return due.size();
    }

    /**
     * Takes an article back, and what is held of it. One that was never shown is remembered, so that versions from before
     * the withdrawal are not shown when they come late.
     */
    @Transactional
    Acceptance withdraw(Withdrawal withdrawal) {
        String url = DeliveryReader.addressOf(withdrawal.uri());
        Instant now = StoredTime.now(clock);
        Article article = articles.lock(ContentIds.articleId(url), url, null, now);
        Instant at = StoredTime.of(withdrawal.at());
        return isOutdated(article, at)
                ? new Acceptance.Unchanged(article.id, article.latestRevision)
                : withdraw(article, withdrawal.status(), at, withdrawal.notice());
    }

    /** Takes an article back for good because the desk says so; empty where it is not known. */
    @Transactional
    Optional<Acceptance> withdraw(UUID articleId, @Nullable String notice) {
        Instant now = StoredTime.now(clock);
        return articles.lockKnown(articleId).map(article -> withdraw(article, Status.CANCELED, now, notice));
    }

    private Acceptance withdraw(Article article, Status status, Instant at, @Nullable String notice) {
        article.withdrawnAt =
                article.withdrawnAt == null || article.withdrawnAt.isBefore(at) ? at : article.withdrawnAt;
        held.deleteById(article.id);
        if (article.latestRevision == 0) {
            return new Acceptance.Withdrawn(article.id, 0);
        }
        ArticleRevision newest = newest(article);
        if (newest.status == status) {
            return new Acceptance.Unchanged(article.id, newest.revision);
        }
        append(article, withdrawn(article, newest, status, at, notice), newest.delivered);
        return new Acceptance.Withdrawn(article.id, article.latestRevision);
    }

    private ArticlePublished withdrawn(
            Article article, ArticleRevision newest, Status status, Instant at, @Nullable String notice) {
        return new ArticlePublished(
                article.id,
                newest.revision + 1,
                article.url,
                newest.title,
                newest.source,
                at,
                StoredTime.now(clock),
                newest.language,
                "",
                newest.byline,
                ContentIds.sha256(newest.title + '\n'),
                status,
                PlainCharacters.line(notice, ArticlePublished.MAX_NOTICE).orElse(null),
                null);
    }

    private ArticleRevision newest(Article article) {
        return revisions
                .findByIdOptional(new ArticleRevision.Key(article.id, article.latestRevision))
                .orElseThrow(() -> new IllegalStateException(
                        "revision " + article.latestRevision + " of " + article.id + " is missing"));
    }

    /** The newest revision; empty for an unknown article and for one that is under embargo. */
    @Transactional
    Optional<ArticleView> latest(UUID articleId) {
        return articles.findByIdOptional(articleId).flatMap(article -> revision(articleId, article.latestRevision));
    }

    /** One revision; empty where there is none of that number. */
    @Transactional
    Optional<ArticleView> revision(UUID articleId, int revision) {
        return articles.findByIdOptional(articleId).flatMap(article -> revisions
                .findByIdOptional(new ArticleRevision.Key(articleId, revision))
                .map(stored -> ArticleView.of(article, stored, partsBeside(article))));
    }

    /** The parts of the page that the article stands on, without itself. */
    private List<UUID> partsBeside(Article article) {
        String page = article.pageUrl == null ? article.url : article.pageUrl;
        return articles.partsOf(page).stream()
                .filter(id -> !id.equals(article.id))
                .toList();
    }

    /** Newest first, at most 1,000; empty for an unknown article. */
    @Transactional
    List<RevisionView> revisions(UUID articleId) {
        return revisions.newestFirst(articleId, MOST_REVISIONS).stream()
                .map(RevisionView::of)
                .toList();
    }
}
