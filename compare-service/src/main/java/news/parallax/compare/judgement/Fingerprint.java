package news.parallax.compare.judgement;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A sketch of a text that tells copies and trimmed copies of it from distinct texts.
 *
 * @param shingles sorted, distinct hashes of word shingles; of a long text the smallest ones, at most
 *     {@link Fingerprints#MAX_SHINGLES}; empty for a text of a few words
 */
public record Fingerprint(List<Long> shingles) {
    /** Fewer shingles than this prove nothing: a teaser and an article may well share a sentence. */
    private static final int FEWEST = 20;

    public Fingerprint {
        shingles = List.copyOf(shingles);
    }

    public static Fingerprint of(long... sortedShingles) {
        return new Fingerprint(Arrays.stream(sortedShingles).boxed().toList());
    }

    /**
     * How much of the shorter text runs in the longer one, from 0 to 1; 0 where a text is too short to tell. Symmetric.
     */
    public double containment(Fingerprint other) {
        if (shingles.size() < FEWEST || other.shingles.size() < FEWEST) {
            return 0;
        }
        // Where a sketch was cut, only hashes below the lower cut are known of both texts.
        long limit = Math.min(horizon(), other.horizon());
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < shingles.size() && j < other.shingles.size()) {
            long mine = shingles.get(i);
            long theirs = other.shingles.get(j);
            if (mine == theirs) {
                common++;
            }
            if (mine <= theirs) {
                i++;
            }
            if (theirs <= mine) {
                j++;
            }
        }
        long shorter = Math.min(upTo(limit), other.upTo(limit));
        return shorter == 0 ? 0 : (double) common / shorter;
    }

    private long horizon() {
        return shingles.size() < Fingerprints.MAX_SHINGLES ? Long.MAX_VALUE : shingles.getLast();
    }

    private long upTo(long limit) {
        int place = Collections.binarySearch(shingles, limit);
        return place < 0 ? -place - 1 : place + 1;
    }
}
