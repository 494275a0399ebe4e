package news.parallax.compare.judgement;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import news.parallax.compare.alignment.Stems;

/**
 * Makes fingerprints of texts: hashes of all runs of {@value #SHINGLE} words, of which the smallest are kept, so that two
 * texts keep the same of what they share.
 *
 * <p>Copies are told by containment rather than by Jaccard similarity: a trimmed copy lies wholly in the longer text,
 * however much that has besides (Broder 1997, "On the resemblance and containment of documents").
 */
public final class Fingerprints {
    /** Words in a shingle. */
    public static final int SHINGLE = 5;
    /** Hashes kept of a text; enough for every shingle of an article of ordinary length. */
    public static final int MAX_SHINGLES = 1_000;

    private static final Hasher64 HASHER = Hashing.komihash5_0();

    private Fingerprints() {}

    public static Fingerprint of(String body) {
        List<String> words = Stems.words(body.toLowerCase(Locale.ROOT));
        TreeSet<Long> smallest = new TreeSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            smallest.add(HASHER.hashCharsToLong(String.join(" ", words.subList(i, i + SHINGLE))));
            if (smallest.size() > MAX_SHINGLES) {
                smallest.pollLast();
            }
        }
        return new Fingerprint(List.copyOf(smallest));
    }
}
