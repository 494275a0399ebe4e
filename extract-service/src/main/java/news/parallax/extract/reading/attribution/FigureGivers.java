package news.parallax.extract.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import news.parallax.extract.reading.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads who gives a figure, a place or a time without saying a clause, also within quotations: "On the television the
 * ministry says four.", "The police put the crash at noon."
 */
final class FigureGivers {
    private final FigureCues cues;
    private final FigureVerbs verbs;
    private final FigureOwners owners;
    private final FigureAgents agents;
    private final Placings placings;

    FigureGivers(FigureCues cues) {
        this.cues = cues;
        this.verbs = new FigureVerbs(cues);
        this.owners = new FigureOwners(cues);
        this.agents = new FigureAgents(cues);
        this.placings = new Placings(cues);
    }

    /** Those of a sentence whose cue is not that of a statement that was found already. */
    List<Statement> read(SentenceTree tree, List<Statement> found, Quotations quotations) {
        List<Statement> givers = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Statement statement = at(tree, i);
            if (statement != null && isNew(statement, found) && isClear(statement, quotations)) {
                givers.add(statement);
            }
        }
        return givers;
    }

    @Nullable
    private Statement at(SentenceTree tree, int i) {
        String lemma = tree.lemma(i);
        Statement given = cues.isVerb(lemma) || cues.isOfDocuments(lemma) ? verbs.at(tree, i) : null;
        if (given == null) {
            given = agents.at(tree, i);
        }
        if (given == null) {
            given = placings.at(tree, i);
        }
        if (given != null) {
            return given;
        }
        return cues.isNoun(lemma) ? owners.ofNoun(tree, i) : owners.ofPossessive(tree, i);
    }

    private static boolean isNew(Statement statement, List<Statement> found) {
        return found.stream()
                .noneMatch(other -> other.cue().contains(statement.cue()) || isNamedBy(other, statement.cue()));
    }

    /** "Estimates by the fund put …", "according to the count of the union": the document was found as the holder. */
    private static boolean isNamedBy(Statement other, Span cue) {
        Span source = other.sourceSpan();
        return source != null && source.contains(cue);
    }

    private boolean isClear(Statement statement, Quotations quotations) {
        Source source = Objects.requireNonNull(statement.source());
        return quotations.at(statement.cue().start()) == null || cues.isClearInSpeech(statement.tree(), source);
    }
}
