package news.parallax.compare.judgement;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Named numbers that say how two claims stand to each other: what a learned weight is given to. A story has many thousands
 * of pairs, so a name is looked up once and the numbers lie in a row.
 */
final class Features {
    private static final int AT_FIRST = 80;

    private static final AtomicInteger NAMED = new AtomicInteger();
    private static final Map<String, Integer> PLACES = new ConcurrentHashMap<>();

    private double[] numbers = new double[AT_FIRST];

    /** The place of a name, the same for all features of this process. */
    static int place(String name) {
        Integer place = PLACES.get(name);
        return place == null ? PLACES.computeIfAbsent(name, n -> NAMED.getAndIncrement()) : place;
    }

    void put(String name, double value) {
        int place = place(name);
        if (place >= numbers.length) {
            numbers = Arrays.copyOf(numbers, place + AT_FIRST);
        }
        numbers[place] = value;
    }

    void put(String name, boolean value) {
        put(name, value ? 1 : 0);
    }

    /** 0 where it was not put. */
    double at(int place) {
        return place < numbers.length ? numbers[place] : 0;
    }

    /** By name; zeros are left out. */
    Map<String, Double> values() {
        Map<String, Double> values = new TreeMap<>();
        PLACES.forEach((name, place) -> {
            if (at(place) != 0) {
                values.put(name, at(place));
            }
        });
        return values;
    }

    @Override
    public String toString() {
        return values().toString();
    }
}
