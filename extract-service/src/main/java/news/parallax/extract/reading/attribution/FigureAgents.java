package news.parallax.extract.reading.attribution;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who made a figure, as the agent of a verb: "71 were counted by the charity", "the sum of 95 million was worked out by the
 * bookkeeper", "131 mm measured by the observatory"; and where a figure comes from: "the figure of 71 comes from the charity".
 */
final class FigureAgents {
    private static final Set<String> COMING = Set.of("come", "stem", "originate", "derive", "date");
    private static final int REACH = 6;

    private final FigureCues cues;

    FigureAgents(FigureCues cues) {
        this.cues = cues;
    }

    /** What a verb says of a figure; null where it says of none who made it. */
    @Nullable
    Statement at(SentenceTree tree, int verb) {
        if (!tree.isVerb(verb)) {
            return null;
        }
        if (COMING.contains(tree.lemma(verb))) {
            boolean from = tree.lemma(verb + 1).equals("from") && SurfaceSubjects.isFinite(tree, verb);
            return from ? ofSubject(tree, verb, verb + 1, false) : null;
        }
        boolean valuing = cues.takesFigure(tree.lemma(verb), "at");
        boolean counting = cues.isCounting(tree, verb);
        boolean agent = (valuing || cues.isMaking(tree, verb)) && FigureMakers.isParticiple(tree, verb);
        int by = agent ? by(tree, verb) : -1;
        if (by < 0) {
            return null;
        }
        boolean valued = valuing && SentenceParts.holdsNumber(tree, verb + 1, by);
        if (SurfaceSubjects.hasPassiveAuxiliary(tree, verb)) {
            return valued
                    ? statement(tree, verb, by, SentenceParts.start(tree, verb), by - 1)
                    : ofSubject(tree, verb, by, counting);
        }
        return counting ? ofNoun(tree, verb, by) : null;
    }

    /** "by" behind a participle, also behind the figure: "estimated at 95 million by the fund"; -1 without one. */
    private static int by(SentenceTree tree, int participle) {
        return IntStream.rangeClosed(participle + 1, participle + REACH)
                .takeWhile(i -> tree.isToken(i) && !tree.isVerb(i) && !SentenceParts.isBreak(tree, i))
                .filter(i -> tree.lemma(i).equals("by"))
                .findFirst()
                .orElse(-1);
    }

    /** @param counts whether the verb counts, so that any subject with a figure will do; else it must be a count or sum */
    @Nullable
    private Statement ofSubject(SentenceTree tree, int verb, int preposition, boolean counts) {
        int from = SentenceParts.start(tree, verb);
        int head = SurfaceSubjects.phraseEnd(tree, from);
        boolean figure = counts && SentenceParts.holdsNumber(tree, from, Math.max(from, head))
                || IntStream.range(from, verb).anyMatch(i -> isCountOfFigure(tree, i));
        return figure ? statement(tree, verb, preposition, from, preposition - 1) : null;
    }

    /** "the sum of 95 million". */
    private boolean isCountOfFigure(SentenceTree tree, int noun) {
        return tree.isNoun(noun) && cues.isNoun(tree.lemma(noun)) && FigureMakers.behindFigure(tree, noun) > noun + 1;
    }

    /** "131 mm measured by the observatory", "131 mm, as measured by the observatory". */
    @Nullable
    private Statement ofNoun(SentenceTree tree, int participle, int by) {
        int last = participle - 1;
        last = tree.lemma(last).equals("as") ? last - 1 : last;
        last = tree.tag(last).equals(",") ? last - 1 : last;
        int from = tree.isNoun(last) ? NounPhrases.from(tree, last) : last;
        return last >= 0 && SentenceParts.holdsNumber(tree, from, last)
                ? statement(tree, participle, by, from, last)
                : null;
    }

    @Nullable
    private Statement statement(SentenceTree tree, int cue, int preposition, int from, int to) {
        Source maker = FigureMakers.phrase(tree, preposition + 1);
        int particle = tree.tag(cue + 1).equals("RP") ? cue + 1 : cue; // "worked out"
        return maker != null && cues.mayGive(tree, maker)
                ? Statement.ofFigure(tree, maker, tree.span(cue, particle), from, to)
                : null;
    }
}
