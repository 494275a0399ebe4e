package news.parallax.extract.reading.text;

import java.util.Arrays;
import org.maltparser.ml.lib.FeatureMap;

/**
 * A classifier's numbering of features, looked up twenty times a word: MaltParser's own table with its keys and numbers
 * laid in two arrays (open addressing, linear probing), which takes a fifth of the memory and no object a look-up.
 */
final class FeatureIndex {
    /** No key: places in the specification are above zero, and so are the keys. */
    private static final long EMPTY = 0;

    private final long[] keys;
    private final int[] numbers;

    FeatureIndex(FeatureMap map) {
        // By number.
        Long[] known = map.reverseMap();
        // At most half full.
        int size = Integer.highestOneBit(known.length) * 4;
        keys = new long[size];
        numbers = new int[size];
        Arrays.fill(numbers, -1);
        for (int number = 0; number < known.length; number++) {
            if (known[number] != null) {
                int slot = slot(known[number]);
                keys[slot] = known[number];
                numbers[slot] = number;
            }
        }
    }

    /**
     * The number of a feature.
     *
     * @param place in the specification of features, from 1
     * @param code of its value, not negative
     * @return -1 where the classifier does not know it
     */
    int of(int place, int code) {
        return numbers[slot((long) place << 48 | code)];
    }

    /** Where the key is, or would be. */
    private int slot(long key) {
        int mask = keys.length - 1;
        // Fibonacci hashing: the upper bits of the product are the well mixed ones.
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
