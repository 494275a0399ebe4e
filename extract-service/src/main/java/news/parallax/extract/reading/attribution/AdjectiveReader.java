package news.parallax.extract.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.contracts.Claim;
import news.parallax.extract.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads attributions whose cue is an adjective: "is sure that", "was critical of", "are eager to". */
final class AdjectiveReader {
    private static final Set<String> FORMS_OF_BE = Set.of("be", "remain", "seem", "appear", "become", "feel");
    private static final Set<String> LINKS =
            Set.of("that", "of", "about", "over", "in", "to", "with", "by", "at", "for");

    private final CueLexicon lexicon;

    AdjectiveReader(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Statement> read(SentenceTree tree, Quotations quotations) {
        List<Statement> found = new ArrayList<>();
        for (int i = 1; i + 1 < tree.size(); i++) {
            Claim.Stance stance = lexicon.adjective(tree.text(i));
            boolean quoted = stance != null && quotations.at(tree.token(i).start()) != null;
            Statement statement = stance == null || quoted ? null : statement(tree, i, stance);
            if (statement != null) {
                found.add(statement);
            }
        }
        return found;
    }

    @Nullable
    private static Statement statement(SentenceTree tree, int adjective, Claim.Stance stance) {
        int copula = adjective - 1;
        while (copula > 0 && tree.tag(copula).startsWith("RB")) {
            copula--;
        }
        if (!FORMS_OF_BE.contains(tree.lemma(copula)) || !opensContent(tree, adjective + 1)) {
            return null;
        }
        Source source = SourceFinder.of(tree, copula);
        int subject = tree.child(adjective, "nsubj");
        if (source == null && subject >= 0) {
            source = Source.around(tree, subject);
        }
        if (source == null
                || tree.tag(source.head()).equals("EX")
                || tree.lemma(source.head()).equals("it")) {
            return null;
        }
        Span content = tree.span(adjective + 1, Math.max(adjective + 1, lastWord(tree, adjective)));
        return new Statement(tree, source, tree.span(copula, adjective), content, null, stance, false);
    }

    private static boolean opensContent(SentenceTree tree, int i) {
        return LINKS.contains(tree.lemma(i))
                || tree.tag(i).equals("PRP")
                || tree.tag(i).equals("WRB");
    }

    private static int lastWord(SentenceTree tree, int adjective) {
        int last = adjective + 1;
        while (last + 1 < tree.size()
                && !tree.tag(last + 1).equals(",")
                && !tree.tag(last + 1).equals(".")) {
            last++;
        }
        return last;
    }
}
