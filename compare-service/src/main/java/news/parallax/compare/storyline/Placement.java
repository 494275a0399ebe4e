package news.parallax.compare.storyline;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.compare.story.ArticleProfile;

/**
 * What an article's arrival does to stories. A story is a connected component of the articles that are kin to each other;
 * an arrival founds one, joins one, ties several together, or, where a revision is about something else, takes one apart.
 *
 * @param storyId where the article belongs
 * @param founded stories that come to be
 * @param merged stories that end, with the one they go into
 * @param moved other articles that change their story, with the new one
 */
public record Placement(UUID storyId, List<Founding> founded, Map<UUID, UUID> merged, Map<UUID, UUID> moved) {
    private static final Comparator<ArticleProfile> EARLIEST_FIRST =
            Comparator.comparing(ArticleProfile::publishedAt).thenComparing(ArticleProfile::articleId);

    public Placement {
        founded = List.copyOf(founded);
        merged = Map.copyOf(merged);
        moved = Map.copyOf(moved);
    }

    /** An article that is kin to no other. */
    public static Placement alone(ArticleProfile article, Instant now) {
        Founding founding = Founding.by(article.articleId(), now);
        return new Placement(founding.storyId(), List.of(founding), Map.of(), Map.of());
    }

    /** An article that is kin to articles of one story. */
    public static Placement joining(UUID storyId) {
        return new Placement(storyId, List.of(), Map.of(), Map.of());
    }

    /**
     * An article that ties stories together.
     *
     * @param stories at least two
     * @param members the articles of stories
     */
    public static Placement tying(Collection<Founding> stories, Function<Collection<UUID>, List<Placed>> members) {
        List<UUID> oldestFirst = stories.stream()
                .sorted(Founding.OLDEST_FIRST)
                .map(Founding::storyId)
                .toList();
        UUID survivor = oldestFirst.getFirst();
        List<UUID> ending = oldestFirst.subList(1, oldestFirst.size());
        Map<UUID, UUID> moved =
                members.apply(ending).stream().collect(Collectors.toMap(Placed::articleId, m -> survivor));
        return new Placement(
                survivor, List.of(), ending.stream().collect(Collectors.toMap(id -> id, id -> survivor)), moved);
    }

    /**
     * Stories taken apart and put together anew, after an article was revised so that it lost kin.
     *
     * @param article as it is now
     * @param members all articles of the stories that it belonged or now belongs to
     */
    public static Placement anew(
            ArticleProfile article,
            List<Placed> members,
            Collection<Founding> stories,
            BiPredicate<ArticleProfile, ArticleProfile> kin,
            Instant now) {
        Map<UUID, ArticleProfile> profiles = new HashMap<>();
        members.forEach(member -> profiles.put(member.articleId(), member.profile()));
        profiles.put(article.articleId(), article);
        return new Rearrangement(stories, now).of(article, members, components(profiles.values(), kin));
    }

    private static List<List<ArticleProfile>> components(
            Collection<ArticleProfile> profiles, BiPredicate<ArticleProfile, ArticleProfile> kin) {
        Set<ArticleProfile> left =
                profiles.stream().sorted(EARLIEST_FIRST).collect(Collectors.toCollection(LinkedHashSet::new));
        List<List<ArticleProfile>> components = new ArrayList<>();
        while (!left.isEmpty()) {
            components.add(takeComponent(left, kin));
        }
        return components;
    }

    private static List<ArticleProfile> takeComponent(
            Set<ArticleProfile> left, BiPredicate<ArticleProfile, ArticleProfile> kin) {
        List<ArticleProfile> component = new ArrayList<>();
        Deque<ArticleProfile> next = new ArrayDeque<>(List.of(left.iterator().next()));
        left.remove(next.getFirst());
        while (!next.isEmpty()) {
            ArticleProfile reached = next.removeFirst();
            component.add(reached);
            List<ArticleProfile> further =
                    left.stream().filter(other -> kin.test(reached, other)).toList();
            further.forEach(left::remove);
            next.addAll(further);
        }
        return component;
    }

    /** Gives each component the story that its founder founded, the oldest where there are several. */
    private static final class Rearrangement {
        private final Collection<Founding> stories;
        private final Instant now;
        private final List<Founding> founded = new ArrayList<>();
        private final Map<UUID, UUID> storyOf = new HashMap<>();

        Rearrangement(Collection<Founding> stories, Instant now) {
            this.stories = stories;
            this.now = now;
        }

        Placement of(ArticleProfile article, List<Placed> members, List<List<ArticleProfile>> components) {
            for (List<ArticleProfile> component : components) {
                UUID storyId = storyOf(component);
                component.forEach(member -> storyOf.put(member.articleId(), storyId));
            }
            Map<UUID, UUID> moved = members.stream()
                    .filter(member -> !member.articleId().equals(article.articleId()))
                    .filter(member -> !member.storyId().equals(storyOf.get(member.articleId())))
                    .collect(Collectors.toMap(Placed::articleId, member -> storyOf.get(member.articleId())));
            return new Placement(storyOf.get(article.articleId()), founded, ended(), moved);
        }

        private UUID storyOf(List<ArticleProfile> component) {
            Set<UUID> ids = component.stream().map(ArticleProfile::articleId).collect(Collectors.toSet());
            return stories.stream()
                    .filter(story -> ids.contains(story.foundedBy()))
                    .min(Founding.OLDEST_FIRST)
                    .map(Founding::storyId)
                    .orElseGet(() -> newStory(component));
        }

        private UUID newStory(List<ArticleProfile> component) {
            Founding founding = Founding.by(
                    component.stream().min(EARLIEST_FIRST).orElseThrow().articleId(), now);
            founded.add(founding);
            return founding.storyId();
        }

        /** A story that no component kept goes into the one that its founder is in now. */
        private Map<UUID, UUID> ended() {
            Set<UUID> living = new HashSet<>(storyOf.values());
            return stories.stream()
                    .filter(story -> !living.contains(story.storyId()))
                    .filter(story -> storyOf.containsKey(story.foundedBy()))
                    .collect(Collectors.toMap(Founding::storyId, story -> storyOf.get(story.foundedBy())));
        }
    }
}
