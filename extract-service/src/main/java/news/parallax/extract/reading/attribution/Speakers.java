package news.parallax.extract.reading.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Holder;
import news.parallax.extract.reading.text.Characters;
import news.parallax.extract.reading.text.Span;

/**
 * Whoever acts in the sentence right before a quotation that nobody is said to say: "Ana Ruiz laughed at that. “Nobody was
 * paid.”"
 */
final class Speakers {
    private static final Set<String> PERSONS = Set.of("he", "she");
    private static final int FURTHEST = 20;
    private static final Set<String> OWN = Set.of("his", "her");

    private final String text;
    private final List<SentenceTree> trees;
    private final HolderKinds kinds;

    /** @param trees of all sentences, in the order of the text */
    Speakers(String text, List<SentenceTree> trees, HolderKinds kinds) {
        this.text = text;
        this.trees = trees;
        this.kinds = kinds;
    }

    /** The quotation as said by the one who acts before it; empty where no person does, or on another line. */
    Optional<Statement> before(Span quotation) {
        int next = firstEndingBehind(quotation.start());
        if (next < trees.size() && trees.get(next).sentence().start() < quotation.start()) {
            return announced(trees.get(next), quotation);
        }
        SentenceTree tree = next == 0 ? null : trees.get(next - 1);
        boolean adjacent = tree != null && isBlank(tree.sentence().end(), quotation.start());
        return adjacent ? actor(tree, quotation) : Optional.empty();
    }

    private Optional<Statement> actor(SentenceTree tree, Span quotation) {
        for (int i = 0; i < tree.size(); i++) {
            boolean main = tree.relation(i).equals("root") && SurfaceSubjects.hasFiniteGroup(tree, i);
            Source source = main ? SourceFinder.of(tree, i, 0) : null;
            if (source != null && source.head() < i && isPerson(tree, source)) {
                return Optional.of(said(tree, source, i, quotation));
            }
        }
        return Optional.empty();
    }

    /** "Tarr's answer was one line: “…”", "Miners' leader Ana Ruiz to our microphone: “…”": the first person before a colon. */
    private Optional<Statement> announced(SentenceTree tree, Span quotation) {
        int colon = tree.tokenAt(quotation.start()) - 1;
        if (!tree.text(colon).equals(":") || colon > FURTHEST) {
            return Optional.empty();
        }
        for (int i = 0; i < colon && !tree.tag(i).equals("IN"); i++) {
            boolean owner = tree.tag(i + 1).equals("POS");
            Source source = new Source(i, nameStart(tree, i), i);
            boolean named = tree.isName(i) && !tree.isName(i + 1) && (owner || isPerson(tree, source));
            if (named || OWN.contains(tree.lemma(i))) {
                return Optional.of(said(tree, source, colon, quotation));
            }
        }
        return Optional.empty();
    }

    private static int nameStart(SentenceTree tree, int last) {
        int from = last;
        while (from > 0 && tree.isName(last) && tree.isName(from - 1)) {
            from--;
        }
        return from;
    }

    private static Statement said(SentenceTree tree, Source source, int cue, Span quotation) {
        return new Statement(tree, source, tree.span(cue, cue), quotation, null, Claim.Stance.ASSERTS, true);
    }

    private boolean isPerson(SentenceTree tree, Source source) {
        int head = source.head();
        if (tree.isName(head)) {
            int from = nameStart(tree, head);
            return from < head
                    && !tree.tag(from - 1).equals("DT")
                    && kinds.ofName(tree.words(from, head)) == Holder.Kind.PERSON;
        }
        return PERSONS.contains(tree.lemma(head));
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Characters.isBlank(text.charAt(i)) || Characters.isLineBreak(text.charAt(i))) {
                return false;
            }
        }
        return from <= to;
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = trees.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (trees.get(middle).sentence().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
