package news.parallax.extract.reading.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures that stand before a count and whoever made it, or behind both: "23 in the count of the health service", "23, based on
 * an estimate by the fund", "By the union's count, 23 died", "the 23 is the union's count".
 */
final class FigurePhrases {
    private static final Set<String> INTO = Set.of("by", "in", "on", "from");

    private FigurePhrases() {}

    /** The figure that a count and its maker are told of; null where no preposition or "be" ties them to one. */
    @Nullable
    static Statement at(SentenceTree tree, int noun, Source maker) {
        int before = beforeDeterminer(tree, Math.min(noun, maker.from()));
        if (tree.lemma(before).equals("be") && SurfaceSubjects.isFinite(tree, before)) {
            return of(tree, noun, maker, SentenceParts.start(tree, before), before);
        }
        if (!INTO.contains(tree.lemma(before))) {
            return null;
        }
        if (before == 0) {
            int next = FigureOwners.behind(tree, noun, maker);
            int from = tree.tag(next).equals(",") ? next + 1 : next;
            return of(tree, noun, maker, from, FigureOwners.endOfFigures(tree, from));
        }
        int last = lastBefore(tree, before);
        return last < 0 ? null : of(tree, noun, maker, SentenceParts.start(tree, last), last);
    }

    @Nullable
    private static Statement of(SentenceTree tree, int noun, Source maker, int from, int to) {
        return SentenceParts.holdsNumber(tree, from, to) ? Statement.ofFigure(tree, maker, noun, from, to) : null;
    }

    /** The last token of what stands before a preposition, without a comma and a participle: ", based on". */
    private static int lastBefore(SentenceTree tree, int preposition) {
        int last = preposition - 1;
        if (tree.tag(last).equals("VBN") && tree.tag(last - 1).equals(",")) {
            last--;
        }
        return tree.tag(last).equals(",") ? last - 1 : last;
    }

    private static int beforeDeterminer(SentenceTree tree, int first) {
        int i = first - 1;
        while (i > 0 && (tree.tag(i).equals("DT") || tree.tag(i).startsWith("JJ"))) {
            i--;
        }
        return i;
    }
}
