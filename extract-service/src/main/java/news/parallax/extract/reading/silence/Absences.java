package news.parallax.extract.reading.silence;

import java.util.List;
import java.util.stream.Stream;

/**
 * Finds cues of silence that are composed of classes of words: a predicate of absence (a verb of telling with a negation, a
 * word of text that is not there, a verb of leaving out, something that readers do not learn), in any order that English
 * allows. No shape is listed; the classes are groups of silence-cues.txt.
 */
final class Absences {
    private final NegatedTelling telling;
    private final NoWord words;
    private final LeavingOut leavingOut;
    private final UntoldReaders readers;
    private final Missing missing;

    Absences(SilenceCues cues) {
        this.telling = new NegatedTelling(cues);
        this.words = new NoWord(cues);
        this.leavingOut = new LeavingOut(cues);
        this.readers = new UntoldReaders(cues);
        this.missing = new Missing(cues);
    }

    /** Those whose first word stands at a token, the likelier first; empty at most tokens. */
    List<SilenceCue> at(SilenceText text, int at) {
        return Stream.of(
                        words.at(text, at),
                        telling.at(text, at),
                        leavingOut.at(text, at),
                        missing.at(text, at),
                        readers.at(text, at))
                .flatMap(List::stream)
                .toList();
    }
}
