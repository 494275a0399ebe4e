package news.parallax.local.chaos;

import java.util.Set;
import java.util.TreeSet;

/** Something that must hold does not, or not yet. The message says what is missing and what is too many. */
final class Violation extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 3;

    Violation(String message) {
        super(message);
    }

    /**
     * Demands that two sets are equal.
     *
     * @param what plural, for the message
     */
    static <T extends Comparable<T>> void requireEqual(String what, Set<T> expected, Set<T> actual) throws Violation {
        Set<T> missing = new TreeSet<>(expected);
        missing.removeAll(actual);
        Set<T> beyond = new TreeSet<>(actual);
        beyond.removeAll(expected);
        if (!missing.isEmpty() || !beyond.isEmpty()) {
            throw new Violation(what + ": " + missing.size() + " missing " + some(missing) + ", " + beyond.size()
                    + " too many " + some(beyond));
        }
    }

    private static String some(Set<?> of) {
        return of.stream().limit(SHOWN).toList().toString();
    }
}
