package news.parallax.extract.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.contracts.Holder;
import news.parallax.extract.reading.text.Span;

/**
 * Reads "the newspaper reported, citing two officials": the officials said it, the newspaper passes it on. Comes after the
 * verbs, whose statements it rewrites.
 */
final class Citations {
    private Citations() {}

    static List<Statement> resolved(List<Statement> statements, HolderKinds kinds) {
        List<Statement> all = new ArrayList<>();
        for (Statement statement : statements) {
            all.add(isCitation(statement) ? cited(statement, statements, kinds) : statement);
        }
        return all;
    }

    private static boolean isCitation(Statement statement) {
        SentenceTree tree = statement.tree();
        int cue = tree.tokenAt(statement.cue().start());
        boolean participle = tree.tag(cue).equals("VBG");
        return participle && (tree.lemma(cue).equals("cite") || tree.lemma(cue).equals("quote"));
    }

    /** "citing a threat to health": only who or what can say something is cited for it. */
    private static boolean mayHold(SentenceTree tree, int head, HolderKinds kinds) {
        return tree.isName(head)
                || tree.tag(head).equals("NNS")
                || kinds.ofNoun(tree.lemma(head), false) != Holder.Kind.UNKNOWN;
    }

    private static Statement cited(Statement citation, List<Statement> all, HolderKinds kinds) {
        SentenceTree tree = citation.tree();
        int first = tree.tokenAt(citation.content().start());
        int head = SurfaceSubjects.phraseEnd(tree, first);
        int cue = tree.tokenAt(citation.cue().start());
        if (head < 0 || cue < 2 || !mayHold(tree, head, kinds)) {
            return citation;
        }
        Optional<Statement> passedOn = all.stream()
                .filter(other -> other != citation && other.tree() == tree && other.reports())
                .filter(other -> other.source() != null
                        && other.cue().end() <= citation.cue().start())
                .reduce((earlier, later) -> later);
        Span content = passedOn.map(Statement::content).orElseGet(() -> tree.span(0, cue - 1));
        return new Statement(
                tree,
                new Source(head, first, head),
                citation.cue(),
                content,
                passedOn.map(Statement::source).orElse(citation.source()),
                citation.stance(),
                true);
    }
}
