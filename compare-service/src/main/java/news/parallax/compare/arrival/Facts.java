package news.parallax.compare.arrival;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Facts that have to be judged again: keys by story. */
public final class Facts {
    private final Map<UUID, Set<String>> keys = new HashMap<>();

    public void add(UUID storyId, Collection<String> factKeys) {
        keys.computeIfAbsent(storyId, id -> new TreeSet<>()).addAll(factKeys);
    }

    Map<UUID, Set<String>> byStory() {
        return Map.copyOf(keys);
    }
}
