package news.parallax.compare.judgement;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import news.parallax.compare.alignment.FactKeys;
import news.parallax.contracts.Claim;

/**
 * Says where the sources of one story disagree. Pure: the same testimonies give the same judgement, in whatever order
 * they come and however often one is repeated. Thread-safe.
 */
public final class Judge {
    /**
     * Testimonies looked at under one key, earliest publication first; keeps the cost of a story of a thousand articles
     * within bounds. A store need not load more than this many, in the order of {@link #ORDER}.
     */
    public static final int MAX_TESTIMONIES = 2_000;

    /** Earliest publication first, then article, revision and claim. */
    public static final Comparator<Testimony> ORDER = Comparator.comparing(
                    (Testimony t) -> t.account().publishedAt())
            .thenComparing(t -> t.account().articleId())
            .thenComparing(t -> t.account().revision())
            .thenComparing(t -> t.claim().claimId());

    /**
     * Keys of the facts that a claim may belong to; claims of one story that share none are never compared. Never empty.
     */
    public Set<String> factKeys(Claim claim) {
        return FactKeys.of(claim);
    }

    /**
     * Judges one fact key of one story.
     *
     * @param testimonies all testimonies of the story that carry the key, those of superseded revisions among them
     */
    public Judgement judge(String factKey, List<Testimony> testimonies) {
        List<Testimony> sorted = testimonies.stream()
                .distinct()
                .sorted(ORDER)
                .limit(MAX_TESTIMONIES)
                .toList();
        return FigureRule.judge(factKey, sorted);
    }

    /** Sets the claims of two passages against each other. Symmetric but for the order of the sides. */
    public PairVerdict compare(List<Testimony> left, List<Testimony> right) {
        return new PairVerdict(PairVerdict.Verdict.UNRELATED, List.of());
    }
}
