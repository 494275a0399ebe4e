package news.parallax.extract.reading.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Figures that belong to whoever gives them: "the company's figure is 214", "the owner's 38,000", "by the union's tally". */
final class FigureOwners {
    private static final Set<String> INTO = Set.of("by", "in", "on", "from");
    private static final Set<String> STANDING =
            Set.of("be", "stand", "come", "remain", "run", "amount", "total", "have");

    private final FigureCues cues;

    FigureOwners(FigureCues cues) {
        this.cues = cues;
    }

    /** "the company's figure is 214", "23 in the count of the health service"; null where the token is no such noun. */
    @Nullable
    Statement ofNoun(SentenceTree tree, int noun) {
        Source owner = tree.isNoun(noun) ? owner(tree, noun) : null;
        if (owner == null || !cues.mayGive(tree, owner)) {
            return null;
        }
        int next = Math.max(noun, owner.to()) + 1;
        if (STANDING.contains(tree.lemma(next))) {
            int end = SentenceParts.end(tree, next);
            return SentenceParts.holdsNumber(tree, next, end) ? Statement.ofFigure(tree, owner, noun, next, end) : null;
        }
        int before = beforeDeterminer(tree, Math.min(noun, owner.from()));
        if (!INTO.contains(tree.lemma(before))) {
            return null;
        }
        int last = tree.tag(before - 1).equals(",") ? before - 2 : before - 1;
        int from = last < 0 ? before : SentenceParts.start(tree, last);
        return last >= from && SentenceParts.holdsNumber(tree, from, last)
                ? Statement.ofFigure(tree, owner, noun, from, last)
                : null;
    }

    private static int beforeDeterminer(SentenceTree tree, int first) {
        int i = first - 1;
        while (i > 0 && (tree.tag(i).equals("DT") || tree.tag(i).startsWith("JJ"))) {
            i--;
        }
        return i;
    }

    /** "the ministry's count", "the count of the ministry". */
    @Nullable
    private static Source owner(SentenceTree tree, int noun) {
        int possessor = tree.child(noun, "poss");
        if (possessor >= 0 && possessor < noun && !tree.tag(possessor).startsWith("PRP")) {
            return new Source(possessor, NounPhrases.from(tree, possessor), possessor);
        }
        int head = tree.lemma(noun + 1).equals("of") ? SurfaceSubjects.phraseEnd(tree, noun + 2) : -1;
        return head < 0 || tree.tag(head).startsWith("PRP") ? null : new Source(head, noun + 2, head);
    }

    /** "the owner's 38,000", but not "the owner's 38 employees", which counts what is his. */
    @Nullable
    Statement ofPossessive(SentenceTree tree, int possessive) {
        if (!tree.tag(possessive).equals("POS") || !tree.isNoun(possessive - 1)) {
            return null;
        }
        int figure = tree.tag(possessive + 1).equals("$") ? possessive + 2 : possessive + 1;
        int last = figure;
        while (tree.tag(last + 1).equals("CD")) {
            last++;
        }
        if (cues.isUnit(tree.lemma(last + 1))) {
            last++;
        }
        boolean bare = tree.tag(figure).equals("CD") && endsPhrase(tree, last + 1);
        Source source = new Source(possessive - 1, NounPhrases.from(tree, possessive - 1), possessive - 1);
        return bare && cues.mayGive(tree, source)
                ? Statement.ofFigure(tree, source, possessive, possessive + 1, last)
                : null;
    }

    private static boolean endsPhrase(SentenceTree tree, int i) {
        return !tree.isNoun(i)
                && !tree.tag(i).startsWith("JJ")
                && !tree.tag(i).equals("VBN")
                && !tree.tag(i).equals("VBG")
                && !tree.text(i).equals("-");
    }
}
