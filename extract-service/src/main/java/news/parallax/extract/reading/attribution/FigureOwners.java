package news.parallax.extract.reading.attribution;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Figures that belong to whoever gives them: "the company's figure is 214", "the owner's 38,000", "by the union's tally". */
final class FigureOwners {
    private static final Set<String> STANDING =
            Set.of("be", "stand", "come", "remain", "run", "amount", "total", "have");

    private static final Set<String> REFLEXIVE = Set.of("itself", "himself", "herself", "themselves", "alone");
    private static final int LONGEST_INSERTION = 12;

    private final FigureCues cues;
    private final FigureMakers makers;

    FigureOwners(FigureCues cues) {
        this.cues = cues;
        this.makers = new FigureMakers(cues);
    }

    /**
     * "the company's figure is 214", "a count by the union found 214", "23 in the count of the health service"; null where the
     * token is no such noun.
     */
    @Nullable
    Statement ofNoun(SentenceTree tree, int noun) {
        Source owner = tree.isNoun(noun) ? makers.of(tree, noun) : null;
        if (owner == null || !cues.mayGive(tree, owner)) {
            return null;
        }
        int behind = FigureMakers.behindFigure(tree, noun);
        boolean made = cues.isMade(tree.lemma(noun));
        if (made && behind > noun + 1 && !cues.isStudy(tree.lemma(noun))) {
            return Statement.ofFigure(tree, owner, noun, noun + 1, behind - 1);
        }
        Statement given = ofVerbBehind(tree, noun, owner, made);
        return given == null ? FigurePhrases.at(tree, noun, owner) : given;
    }

    /** "the company's figure is 214", "a count by the union gave Ruiz 48 percent, against 40 for Tarr". */
    @Nullable
    private Statement ofVerbBehind(SentenceTree tree, int noun, Source owner, boolean made) {
        int next = behindInsertion(tree, behind(tree, noun, owner));
        String verb = tree.lemma(next);
        if (!STANDING.contains(verb) && !(made && tree.isVerb(next) && cues.isOfDocuments(verb))) {
            return null;
        }
        int end = endOfFigures(tree, next);
        return SentenceParts.holdsNumber(tree, next, end) ? Statement.ofFigure(tree, owner, noun, next, end) : null;
    }

    /** The token behind a noun and who made what it stands for: "the ministry's count", "the data of the ministry itself". */
    static int behind(SentenceTree tree, int noun, Source owner) {
        int next = Math.max(noun, owner.to()) + 1;
        return REFLEXIVE.contains(tree.lemma(next)) ? next + 1 : next;
    }

    /** "the count, made by the union, came to 214", "a count by the union, released at noon, gave 214": the verb's place. */
    private static int behindInsertion(SentenceTree tree, int next) {
        if (!tree.tag(next).equals(",")) {
            return next;
        }
        // Taggers take "made public" behind a comma for finite.
        int closing = IntStream.range(next + 2, Math.min(tree.size(), next + LONGEST_INSERTION))
                .takeWhile(i -> !SurfaceSubjects.isFinite(tree, i))
                .filter(i -> SentenceParts.isBreak(tree, i))
                .findFirst()
                .orElse(-1);
        boolean inserted = closing > 0 && tree.tag(closing).equals(",") && SurfaceSubjects.isFinite(tree, closing + 1);
        return inserted ? closing + 1 : next + 1;
    }

    /** The end of the part that a verb opens, with what follows it between commas and has figures but no verb. */
    static int endOfFigures(SentenceTree tree, int verb) {
        int end = SentenceParts.end(tree, verb);
        while (tree.tag(end + 1).equals(",")) {
            int further = SentenceParts.end(tree, end + 2);
            if (!SentenceParts.holdsNumber(tree, end + 2, further) || holdsVerb(tree, end + 2, further)) {
                break;
            }
            end = further;
        }
        return end;
    }

    private static boolean holdsVerb(SentenceTree tree, int from, int to) {
        return IntStream.rangeClosed(from, to).anyMatch(tree::isVerb);
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
