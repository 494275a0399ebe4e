package news.parallax.extract.reading.silence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.extract.reading.event.Clause;

/**
 * Finds reports of silence: "KCNA did not mention the dispatch", "said nothing about", "had not a word about", "there was
 * no mention of it in the report". Thread-safe.
 */
public final class SilenceReader {
    private final SilenceCues cues = SilenceCues.english();

    /**
     * In the order of the sentence; empty for most sentences.
     *
     * @param clauses all of one sentence
     */
    public List<FoundSilence> read(List<Clause> clauses) {
        List<FoundSilence> found = new ArrayList<>();
        for (int at = 0; at < clauses.size(); at++) {
            Clause clause = clauses.get(at);
            if (clause.verb() != null) {
                Optional<SilencePhrase> phrase = SilencePhrase.find(clause, cues);
                List<Clause> before = clauses.subList(0, at);
                phrase.flatMap(p -> new SilenceSides(clause, before, cues).of(p))
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }
}
