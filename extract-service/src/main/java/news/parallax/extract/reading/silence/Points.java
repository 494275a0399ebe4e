package news.parallax.extract.reading.silence;

import java.util.List;
import java.util.Optional;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.silence.SilentOne.Named;

/** Finds the words that name what was left out; on which side of the cue they stand, the pattern of silence says. */
final class Points {
    private final PointBehind behind;
    private final PointInFront inFront;

    Points(SilenceText text, List<Clause> clauses) {
        PointWords words = new PointWords(text);
        this.behind = new PointBehind(text, words);
        this.inFront = new PointInFront(text, words, clauses);
    }

    /** @param silent whose account it is */
    Optional<Range> of(SilenceCue found, Named silent) {
        int cue = found.from();
        boolean last = behind.isEmpty(found.end());
        return switch (found.layout()) {
            case GOES -> inFront.subjectOf(cue);
            case FRONT -> last ? inFront.opened(cue) : Optional.empty();
            case LACKS -> behind.at(found.end());
            case SAYS ->
                last
                        ? behind.afterColon(found.end()).or(() -> inFront.fronted(cue, silent))
                        : behind.orAsked(found.end());
        };
    }
}
