package news.parallax.compare.judgement;

import java.util.Map;
import java.util.TreeMap;

/** Named numbers that say how two claims stand to each other: what a learned weight is given to. Zeros are left out. */
final class Features {
    private final Map<String, Double> values = new TreeMap<>();

    void put(String name, double value) {
        if (value != 0) {
            values.put(name, value);
        }
    }

    void put(String name, boolean value) {
        put(name, value ? 1 : 0);
    }

    Map<String, Double> values() {
        return values;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
