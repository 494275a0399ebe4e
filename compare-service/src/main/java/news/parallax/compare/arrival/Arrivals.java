package news.parallax.compare.arrival;

import io.opentelemetry.instrumentation.annotations.WithSpan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import news.parallax.compare.article.ArticleStore;
import news.parallax.compare.article.KnownArticle;
import news.parallax.compare.article.ReadRevision;
import news.parallax.compare.disagreement.DisagreementStore.Cause;
import news.parallax.compare.disagreement.Tracking.Changed;
import news.parallax.compare.judgement.Fingerprints;
import news.parallax.compare.judgement.Judge;
import news.parallax.compare.story.ArticleProfile;
import news.parallax.compare.story.ArticleProfiles;
import news.parallax.compare.story.Kinship;
import news.parallax.compare.storyline.DeskGrouping;
import news.parallax.compare.storyline.Placed;
import news.parallax.compare.storyline.Placement;
import news.parallax.compare.storyline.StoryStore;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.messaging.Inbox;
import news.parallax.messaging.StoredTime;

/**
 * Takes in the claims of an article, in one transaction: the event is remembered, what was known of the article is
 * replaced, the article finds its story, the facts it gained or lost are judged again, and what changed is stored and
 * appended to the outbox.
 *
 * <p>The outcome does not depend on the order of arrivals or on how many instances work at once. Locks are taken in one
 * order: the article, then the stories it touches by their ids, then, last and for a moment, the gate. Two articles that
 * are kin and arrive at the same time do not see each other at first; the gate lets one commit, and the other finds that
 * its kin have changed and starts again.
 */
@ApplicationScoped
class Arrivals {
    private final Inbox inbox;
    private final ArticleStore articles;
    private final StoryStore stories;
    private final Rejudging rejudging;
    private final Judge judge;
    private final Clock clock;

    Arrivals(Inbox inbox, ArticleStore articles, StoryStore stories, Rejudging rejudging, Judge judge, Clock clock) {
        this.inbox = inbox;
        this.articles = articles;
        this.stories = stories;
        this.rejudging = rejudging;
        this.judge = judge;
        this.clock = clock;
    }

    /**
     * Compares an article with what is known.
     *
     * @throws OvertakenException where it has to be done again because others changed its stories
     */
    @WithSpan("compare article")
    @Transactional
    Outcome take(ClaimsExtracted event) {
        if (!inbox.firstSight(event.eventId())) {
            return new Outcome.Repeated();
        }
        ArticlePublished article = event.article();
        articles.lock(article.articleId());
        Optional<KnownArticle> known = articles.find(article.articleId());
        if (known.isPresent() && known.get().revision() > article.revision()) {
            return late(event);
        }
        return known.isPresent() && article.withdrawn() ? retract(event, known.get()) : compare(event, known);
    }

    private Outcome late(ClaimsExtracted event) {
        ArticlePublished article = event.article();
        UUID storyId = lockStoryOf(article.articleId());
        Facts facts = new Facts();
        if (article.withdrawn()) {
            facts.add(storyId, articles.factKeys(Set.of(article.articleId())));
            articles.forgetTestimonies(article.articleId(), article.revision());
        }
        facts.add(storyId, replace(read(event, true), storyId));
        return new Outcome.Late(rejudging.judge(facts, causeOf(article)));
    }

    /**
     * The article stays in its story, where the desk sees that it was withdrawn, and nothing that any of its revisions said
     * is judged any more.
     */
    private Outcome retract(ClaimsExtracted event, KnownArticle known) {
        ArticlePublished article = event.article();
        UUID storyId = lockStoryOf(article.articleId());
        Facts facts = new Facts();
        facts.add(storyId, articles.factKeys(Set.of(article.articleId())));
        articles.supersede(article.articleId(), known.revision());
        articles.forgetTestimonies(article.articleId(), article.revision());
        replace(read(event, false), storyId);
        articles.place(known.profile(), article.revision(), storyId);
        List<Changed> changes = rejudging.judge(facts, causeOf(article));
        stories.refresh(Set.of(storyId));
        return new Outcome.Compared(changes);
    }

    /** @return the facts that it speaks of now */
    private Set<String> replace(ReadRevision revision, UUID storyId) {
        ArticlePublished article = revision.event().article();
        articles.forget(article.articleId(), article.revision());
        articles.store(revision, storyId);
        return revision.factKeys();
    }

    /** The story may be merged into another while its lock is waited for. */
    private UUID lockStoryOf(UUID articleId) {
        UUID storyId = storyOf(articleId);
        while (true) {
            stories.lock(new TreeSet<>(Set.of(storyId)));
            UUID now = storyOf(articleId);
            if (now.equals(storyId)) {
                return storyId;
            }
            storyId = now;
        }
    }

    private UUID storyOf(UUID articleId) {
        return articles.find(articleId).orElseThrow().storyId();
    }

    private Outcome compare(ClaimsExtracted event, Optional<KnownArticle> before) {
        ArticlePublished article = event.article();
        ArticleProfile profile = ArticleProfiles.of(event);
        // While the article is locked nobody makes an unknown one known, but the desk may move a known one.
        Supplier<Optional<KnownArticle>> asItIsNow =
                before.isEmpty() ? () -> before : () -> articles.find(article.articleId());
        Neighbourhood neighbourhood = Neighbourhood.lock(stories, profile, asItIsNow);
        Optional<KnownArticle> known = asItIsNow.get();
        DeskGrouping desk = stories.deskGrouping(neighbourhood.stories());
        Placement placement = place(profile, known, neighbourhood.within(desk, known), desk);

        Facts facts = new Facts();
        known.ifPresent(k -> leave(k, article, facts));
        rearrange(placement, facts);
        enter(event, profile, placement.storyId(), known.isPresent(), facts);
        List<Changed> changes = rejudging.judge(facts, causeOf(article));
        stories.refresh(touched(placement, known, neighbourhood));

        stories.enterGate();
        if (!neighbourhood.stillHolds(stories, profile)) {
            throw new OvertakenException();
        }
        return new Outcome.Compared(changes);
    }

    private Placement place(
            ArticleProfile profile, Optional<KnownArticle> known, Neighbourhood neighbourhood, DeskGrouping desk) {
        Instant now = StoredTime.now(clock);
        if (neighbourhood.stories().isEmpty()) {
            return Placement.alone(profile, now);
        }
        if (known.isPresent()) {
            List<Placed> members = stories.members(neighbourhood.stories());
            if (losesKin(known.get(), profile, members)) {
                return Placement.anew(
                        profile,
                        members,
                        stories.foundings(neighbourhood.stories()),
                        desk.kin(Kinship::sameStory),
                        now);
            }
        }
        return neighbourhood.stories().size() == 1
                ? Placement.joining(neighbourhood.stories().getFirst())
                : Placement.tying(stories.foundings(neighbourhood.stories()), stories::members);
    }

    private static boolean losesKin(KnownArticle known, ArticleProfile profile, List<Placed> members) {
        return members.stream()
                .filter(member -> !member.articleId().equals(profile.articleId()))
                .anyMatch(member -> Kinship.sameStory(known.profile(), member.profile())
                        && !Kinship.sameStory(profile, member.profile()));
    }

    /** What the article said so far is to be judged without it, and an earlier revision steps back. */
    private void leave(KnownArticle known, ArticlePublished article, Facts facts) {
        facts.add(known.storyId(), articles.factKeys(Set.of(article.articleId())));
        if (known.revision() < article.revision()) {
            articles.supersede(article.articleId(), known.revision());
        }
    }

    private void rearrange(Placement placement, Facts facts) {
        placement.founded().forEach(stories::found);
        placement.moved().entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())))
                .forEach((storyId, moving) -> move(moving, storyId, facts));
        placement.merged().forEach(stories::merge);
    }

    private void move(Set<UUID> moving, UUID storyId, Facts facts) {
        Set<String> keys = articles.factKeys(moving);
        moving.stream().map(this::storyOf).distinct().forEach(left -> facts.add(left, keys));
        articles.move(moving, storyId);
        facts.add(storyId, keys);
    }

    /** @param known whether what earlier revisions said has to come along */
    private void enter(ClaimsExtracted event, ArticleProfile profile, UUID storyId, boolean known, Facts facts) {
        UUID articleId = event.article().articleId();
        int number = event.article().revision();
        articles.place(profile, number, storyId);
        if (known) {
            articles.move(Set.of(articleId), storyId);
            articles.forget(articleId, number);
            facts.add(storyId, articles.factKeys(Set.of(articleId)));
        }
        ReadRevision revision = read(event, false);
        articles.store(revision, storyId);
        facts.add(storyId, revision.factKeys());
    }

    private static Set<UUID> touched(Placement placement, Optional<KnownArticle> known, Neighbourhood neighbourhood) {
        Set<UUID> touched = new HashSet<>(placement.moved().values());
        touched.add(placement.storyId());
        known.map(KnownArticle::storyId).ifPresent(touched::add);
        touched.addAll(neighbourhood.stories());
        touched.removeAll(placement.merged().keySet());
        return touched;
    }

    private ReadRevision read(ClaimsExtracted event, boolean superseded) {
        ArticlePublished article = event.article();
        boolean retracted = superseded && articles.wasWithdrawnAfter(article.articleId(), article.revision());
        List<ReadRevision.KeyedClaim> claims = event.claims().stream()
                .map(claim -> new ReadRevision.KeyedClaim(claim, retracted ? Set.of() : judge.factKeys(claim)))
                .toList();
        return new ReadRevision(event, superseded, Fingerprints.of(article.body()), claims);
    }

    private static Cause causeOf(ArticlePublished article) {
        return article.withdrawn()
                ? new Cause.Retraction(article.articleId(), article.revision(), article.source(), article.notice())
                : new Cause.Arrival(article.articleId(), article.revision());
    }
}
