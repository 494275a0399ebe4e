package news.parallax.compare.judgement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Supplier;

/**
 * Judgements by all that they follow from. Only so many testimonies of a fact are looked at, so an article of a large
 * story often changes nothing of that: then what was judged before stands. Thread-safe.
 */
final class Judgements {
    /** Testimonies that the keys may hold together, some twenty megabytes: those of a few large stories or many small ones. */
    private static final int MOST = 12_000;

    private final Cache<Asked, Judgement> known = Caffeine.newBuilder()
            // Every article writes dozens; handing the little work over to another thread costs more than doing it.
            .executor(Runnable::run)
            .maximumWeight(MOST)
            .weigher((Asked asked, Judgement judgement) ->
                    1 + asked.judged().size() + asked.told().size())
            .build();

    /**
     * @param judged the testimonies that are laid beside each other
     * @param told all that is read besides
     */
    private record Asked(String factKey, List<Testimony> judged, List<Testimony> told) {
        Asked {
            judged = List.copyOf(judged);
            told = List.copyOf(told);
        }
    }

    Judgement of(String factKey, List<Testimony> judged, List<Testimony> told, Supplier<Judgement> judging) {
        // Judged outside the cache, which would let others wait meanwhile.
        Asked asked = new Asked(factKey, judged, told);
        Judgement judgement = known.getIfPresent(asked);
        if (judgement == null) {
            judgement = judging.get();
            known.put(asked, judgement);
        }
        return judgement;
    }
}
