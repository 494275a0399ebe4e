package news.parallax.extract.reading.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Nouns that name what happens ("collision"), with the verb of the same happening ("collide"). Loaded once, thread-safe. */
public final class EventNouns {
    private static final EventNouns ENGLISH = new EventNouns();

    private final Map<String, String> verbs = new HashMap<>();

    private EventNouns() {
        for (String[] row : ResourceLines.table(EventNouns.class, "event-nouns.txt", 2)) {
            verbs.put(row[0], row[1]);
        }
    }

    public static EventNouns english() {
        return ENGLISH;
    }

    /**
     * The verb of a noun, the noun itself where there is none; empty where the noun names nothing that happens.
     *
     * @param noun base form in small letters
     */
    public Optional<String> verbOf(String noun) {
        return Optional.ofNullable(verbs.get(noun));
    }
}
