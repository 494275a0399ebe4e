package news.parallax.compare.regrouping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.compare.arrival.Facts;
import news.parallax.compare.arrival.Rejudging;
import news.parallax.compare.article.ArticleStore;
import news.parallax.compare.disagreement.DisagreementStore.Cause;
import news.parallax.compare.regrouping.RegroupingEntry.Action;
import news.parallax.compare.story.Kinship;
import news.parallax.compare.storyline.Founding;
import news.parallax.compare.storyline.Placed;
import news.parallax.compare.storyline.StoryStore;
import news.parallax.contracts.ContentIds;
import news.parallax.messaging.StoredTime;
import org.jspecify.annotations.Nullable;

/**
 * Puts stories together and takes them apart for the desk, each in one transaction under the same locks as arrivals. What
 * was merged stays together and what was split stays apart, whatever articles come later.
 */
@ApplicationScoped
class Regrouping {
    private final StoryStore stories;
    private final ArticleStore articles;
    private final RegroupingTrail trail;
    private final Rejudging rejudging;
    private final Clock clock;

    Regrouping(StoryStore stories, ArticleStore articles, RegroupingTrail trail, Rejudging rejudging, Clock clock) {
        this.stories = stories;
        this.articles = articles;
        this.trail = trail;
        this.rejudging = rejudging;
        this.clock = clock;
    }

    /** What became of it. */
    sealed interface Outcome {
        /** Done. */
        record Done(RegroupingEntry entry) implements Outcome {}

        /** Not possible as the stories are. */
        record Refused(String because) implements Outcome {}

        /** There is no such story or regrouping. */
        record Missing() implements Outcome {}
    }

    /** All articles of the other story go into this one. */
    @Transactional
    Outcome merge(UUID storyId, UUID otherId, @Nullable String note, String actor) {
        if (storyId.equals(otherId)) {
            return new Outcome.Refused("A story cannot be merged into itself.");
        }
        lock(storyId, otherId);
        if (!stories.isLiving(storyId) || !stories.isLiving(otherId)) {
            return new Outcome.Missing();
        }
        List<UUID> coming = members(otherId);
        List<UUID> together =
                Stream.concat(members(storyId).stream(), coming.stream()).toList();
        RegroupingEntry entry = entry(Action.MERGE, storyId, otherId, coming, note, actor, null);
        trail.append(entry);
        trail.letMeet(storyId, otherId, entry.id());
        trail.tie(together, entry.id());
        moveAll(coming, otherId, storyId, actor);
        return new Outcome.Done(entry);
    }

    /** Some articles of a story become one of their own. */
    @Transactional
    Outcome split(UUID storyId, Set<UUID> leaving, @Nullable String note, String actor) {
        lock(storyId);
        if (!stories.isLiving(storyId)) {
            return new Outcome.Missing();
        }
        List<Placed> members = stories.members(Set.of(storyId));
        List<Placed> left =
                members.stream().filter(m -> leaving.contains(m.articleId())).toList();
        if (left.size() != leaving.size() || left.isEmpty() || left.size() == members.size()) {
            return new Outcome.Refused("Some, but not all, articles of the story can be taken out of it.");
        }
        Founding founding = stories.foundings(Set.of(storyId)).getFirst();
        UUID founder = leaving.contains(founding.foundedBy())
                ? founding.foundedBy()
                : earliest(left).articleId();
        UUID otherId = ContentIds.of("story", "split", storyId, new TreeSet<>(leaving));
        stories.found(new Founding(otherId, founder, now()));
        RegroupingEntry entry = entry(Action.SPLIT, storyId, otherId, List.copyOf(leaving), note, actor, null);
        trail.append(entry);
        trail.keepApart(storyId, otherId, entry.id());
        trail.untie(leaving, entry.id());
        trail.tie(List.copyOf(leaving), entry.id());
        if (leaving.contains(founding.foundedBy())) {
            stories.refound(
                    storyId,
                    earliest(members.stream()
                                    .filter(m -> !leaving.contains(m.articleId()))
                                    .toList())
                            .articleId());
        }
        move(leaving, storyId, otherId, actor);
        return new Outcome.Done(entry);
    }

    /** Takes a merger or a split back. */
    @Transactional
    Outcome undo(UUID id, @Nullable String note, String actor) {
        Optional<RegroupingEntry> found = trail.find(id);
        if (found.isEmpty()) {
            return new Outcome.Missing();
        }
        RegroupingEntry done = found.get();
        lock(done.storyId(), done.otherId());
        if (trail.find(id).orElseThrow().undone()) {
            return new Outcome.Refused("It was taken back already.");
        }
        return switch (done.action()) {
            case UNDO -> new Outcome.Refused("What was taken back is done anew, not undone.");
            case MERGE -> undoMerge(done, note, actor);
            case SPLIT -> undoSplit(done, note, actor);
        };
    }

    private Outcome undoMerge(RegroupingEntry merge, @Nullable String note, String actor) {
        List<Placed> members = stories.members(Set.of(merge.storyId()));
        Set<UUID> back = comingBack(members, Set.copyOf(merge.articleIds()));
        if (!stories.isLiving(merge.storyId())
                || stories.isLiving(merge.otherId())
                || back.isEmpty()
                || back.size() == members.size()) {
            return changedSince();
        }
        RegroupingEntry entry =
                entry(Action.UNDO, merge.storyId(), merge.otherId(), List.copyOf(back), note, actor, merge.id());
        trail.append(entry);
        trail.takeBack(merge.id(), entry.id());
        stories.found(stories.foundings(Set.of(merge.otherId())).getFirst());
        move(back, merge.storyId(), merge.otherId(), actor);
        return new Outcome.Done(entry);
    }

    /** The articles that had been moved, and those that came since and are kin to them alone. */
    private static Set<UUID> comingBack(List<Placed> members, Set<UUID> moved) {
        Map<Boolean, List<Placed>> byMove =
                members.stream().collect(Collectors.partitioningBy(m -> moved.contains(m.articleId())));
        Set<UUID> back = new HashSet<>();
        byMove.get(true).forEach(member -> back.add(member.articleId()));
        for (Placed member : byMove.get(false)) {
            boolean toThese = hasKin(member, byMove.get(true));
            boolean toOthers = hasKin(
                    member,
                    byMove.get(false).stream()
                            .filter(other -> !other.equals(member))
                            .toList());
            if (toThese && !toOthers) {
                back.add(member.articleId());
            }
        }
        return back;
    }

    private static boolean hasKin(Placed member, List<Placed> others) {
        return others.stream().anyMatch(other -> Kinship.sameStory(member.profile(), other.profile()));
    }

    private Outcome undoSplit(RegroupingEntry split, @Nullable String note, String actor) {
        if (!stories.isLiving(split.storyId()) || !stories.isLiving(split.otherId())) {
            return changedSince();
        }
        List<UUID> back = members(split.otherId());
        RegroupingEntry entry = entry(Action.UNDO, split.storyId(), split.otherId(), back, note, actor, split.id());
        trail.append(entry);
        trail.takeBack(split.id(), entry.id());
        moveAll(back, split.otherId(), split.storyId(), actor);
        return new Outcome.Done(entry);
    }

    private static Outcome changedSince() {
        return new Outcome.Refused("The stories have been regrouped since; merge or split them as they are now.");
    }

    private void lock(UUID... storyIds) {
        stories.lock(new TreeSet<>(List.of(storyIds)));
    }

    private void moveAll(Collection<UUID> moving, UUID from, UUID to, String actor) {
        stories.merge(from, to);
        move(moving, from, to, actor);
    }

    private void move(Collection<UUID> moving, UUID from, UUID to, String actor) {
        Facts facts = new Facts();
        Set<String> keys = articles.factKeys(moving);
        articles.move(moving, to);
        facts.add(from, keys);
        facts.add(to, keys);
        rejudging.judge(facts, new Cause.Regrouping(actor));
        stories.refresh(List.of(from, to));
    }

    private List<UUID> members(UUID storyId) {
        return stories.members(Set.of(storyId)).stream().map(Placed::articleId).toList();
    }

    private static Placed earliest(List<Placed> placed) {
        return placed.stream()
                .min(Comparator.comparing((Placed p) -> p.profile().publishedAt())
                        .thenComparing(Placed::articleId))
                .orElseThrow();
    }

    private RegroupingEntry entry(
            Action action,
            UUID storyId,
            UUID otherId,
            List<UUID> moved,
            @Nullable String note,
            String actor,
            @Nullable UUID undoes) {
        return new RegroupingEntry(
                UUID.randomUUID(), action, actor, now(), storyId, otherId, moved, note, undoes, false);
    }

    private Instant now() {
        return StoredTime.now(clock);
    }
}
