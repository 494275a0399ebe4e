package news.parallax.compare.alignment;

import java.util.List;
import java.util.Optional;

/** Which country a word names: by its name, by the adjective for what is of it or by the noun for who is from it. */
public final class Nations {
    static final String FAMILY = "nation";

    private Nations() {}

    /**
     * The country of one word ("Russia", "Russian"), as one and the same word for all of its names; empty for any other
     * word, and for one that names several countries.
     */
    public static Optional<String> of(String word) {
        List<String> nations =
                Concepts.OF_EVENTS.ofFamily(FAMILY, Concepts.OF_EVENTS.at(List.of(Stems.ofWord(word)), 0));
        return nations.size() == 1 ? Optional.of(nations.getFirst()) : Optional.empty();
    }
}
