package news.parallax.extract.reading.attribution;

import java.util.Locale;
import java.util.Set;
import news.parallax.extract.reading.text.EventNouns;
import news.parallax.extract.reading.text.PlacingVerbs;
import org.jspecify.annotations.Nullable;

/** Who puts a happening at a place or a time: "the coast guard puts the collision off Patos Island". */
final class Placings {
    private static final Set<String> BEFORE_A_PLACE = Set.of(
            "in", "at", "on", "near", "off", "to", "outside", "inside", "between", "beside", "around", "during",
            "before", "after", "shortly");

    /** Tokens between what happened and where. */
    private static final int REACH = 5;

    private static final String IT = "it";

    private final FigureCues cues;

    Placings(FigureCues cues) {
        this.cues = cues;
    }

    /** What a placing verb says; null where it places nothing that happens: "put troops on the border". */
    @Nullable
    Statement at(SentenceTree tree, int verb) {
        if (!tree.isVerb(verb)
                || !PlacingVerbs.contains(tree.lemma(verb))
                || SurfaceSubjects.hasPassiveAuxiliary(tree, verb)
                || !SurfaceSubjects.hasFiniteGroup(tree, verb)) {
            return null;
        }
        int happening = happening(tree, verb + 1);
        Source source = happening < 0 || !isPlaced(tree, happening) ? null : SourceFinder.of(tree, verb);
        if (source == null || source.head() > verb || !cues.mayGive(tree, source)) {
            return null;
        }
        return Statement.ofFigure(tree, source, verb, verb + 1, SentenceParts.end(tree, verb + 1));
    }

    /** The noun of what happens, or "it", right behind the verb; -1 where there is none. */
    private static int happening(SentenceTree tree, int from) {
        if (tree.lemma(from).equals(IT)) {
            return from;
        }
        int at = from;
        while (tree.isToken(at)
                && (tree.tag(at).startsWith("JJ") || tree.tag(at).endsWith("DT") || isOwner(tree, at))) {
            at++;
        }
        while (tree.isNoun(at) && tree.isNoun(at + 1)) {
            at++;
        }
        // Taggers take "the fighting" for a verb.
        boolean happens = (tree.isNoun(at) || tree.tag(at).equals("VBG"))
                && PlacingVerbs.mayPlace(tree.lemma(from), tree.lemma(at))
                && EventNouns.english()
                        .verbOf(tree.lemma(at).toLowerCase(Locale.ROOT))
                        .isPresent();
        return happens ? at : -1;
    }

    private static boolean isOwner(SentenceTree tree, int at) {
        return tree.tag(at).equals("PRP$");
    }

    private static boolean isPlaced(SentenceTree tree, int happening) {
        for (int at = happening + 1; at <= happening + REACH; at++) {
            if (BEFORE_A_PLACE.contains(tree.lemma(at))) {
                return true;
            }
        }
        return false;
    }
}
