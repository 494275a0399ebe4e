package news.parallax.compare.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Sets of units as sorted numbers: every pair of a story's claims is laid beside each other, and numbers are compared
 * faster than words. For the claims of one story; not thread-safe.
 */
public final class UnitBags {
    private final Weights weights;
    private final Map<String, Integer> numbers = new HashMap<>();
    private double[] byNumber = new double[256];

    public UnitBags(Weights weights) {
        this.weights = weights;
    }

    /** One set of units. */
    public static final class Bag {
        private final int[] units;
        private final double weight;

        private Bag(int[] units, double weight) {
            this.units = units;
            this.weight = weight;
        }

        public boolean isEmpty() {
            return units.length == 0;
        }

        public double weight() {
            return weight;
        }
    }

    public Bag of(Set<String> units) {
        int[] bag = new int[units.size()];
        int i = 0;
        for (String unit : units) {
            bag[i++] = number(unit);
        }
        Arrays.sort(bag);
        return new Bag(bag, weights.of(units));
    }

    private int number(String unit) {
        Integer known = numbers.get(unit);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(unit, number);
        if (number == byNumber.length) {
            byNumber = Arrays.copyOf(byNumber, 2 * number);
        }
        byNumber[number] = weights.of(unit);
        return number;
    }

    /** Whether two bags have a unit in common. */
    public static boolean share(Bag a, Bag b) {
        int i = 0;
        int j = 0;
        while (i < a.units.length && j < b.units.length) {
            if (a.units[i] == b.units[j]) {
                return true;
            }
            if (a.units[i] < b.units[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    /** How many units two bags have in common. */
    public static int shared(Bag a, Bag b) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.units.length && j < b.units.length) {
            if (a.units[i] == b.units[j]) {
                shared++;
                i++;
                j++;
            } else if (a.units[i] < b.units[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /** The same as {@link Weights#overlap}. */
    public double overlap(Bag a, Bag b) {
        double lighter = Math.min(a.weight, b.weight);
        return lighter == 0 ? 0 : weightOfShared(a, b) / lighter;
    }

    /** What the units weigh that two bags have in common. */
    public double weightOfShared(Bag a, Bag b) {
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.units.length && j < b.units.length) {
            if (a.units[i] == b.units[j]) {
                shared += byNumber[a.units[i]];
                i++;
                j++;
            } else if (a.units[i] < b.units[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
