package news.parallax.compare.judgement;

import java.util.Arrays;
import java.util.List;

/**
 * A sketch of a text that tells copies and trimmed copies of it from distinct texts.
 *
 * @param shingles sorted, distinct hashes of word shingles; a bounded sample of a long text
 */
public record Fingerprint(List<Long> shingles) {
    public Fingerprint {
        shingles = List.copyOf(shingles);
    }

    public static Fingerprint of(long... sortedShingles) {
        return new Fingerprint(Arrays.stream(sortedShingles).boxed().toList());
    }
}
