package news.parallax.extract.reading.attribution;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Figures that are given by a verb: "the ministry counts seven", "the 280 passengers of which the governor speaks". */
final class FigureVerbs {
    private static final int FURTHEST = 6;
    private static final Set<String> HEDGES = Set.of(
            "about",
            "around",
            "some",
            "at",
            "least",
            "most",
            "more",
            "less",
            "fewer",
            "than",
            "up",
            "to",
            "over",
            "under",
            "nearly",
            "almost",
            "only",
            "just",
            "as",
            "many",
            "the",
            "a",
            "total",
            "of",
            "roughly",
            "approximately",
            "exactly",
            "no",
            "not",
            "below",
            "above",
            "well",
            "far",
            "$",
            "€",
            "£");

    private static final String AT = "at";
    private static final Set<String> ATTACHING = Set.of("of", "to", "in", "from");
    private static final Set<String> WITHIN = Set.of("on", "in");
    private static final Set<String> RECORDS =
            Set.of("list", "book", "record", "file", "register", "roll", "log", "ledger", "database", "tally");

    private final FigureCues cues;

    FigureVerbs(FigureCues cues) {
        this.cues = cues;
    }

    /** What a verb of the lexicon gives; null where it gives no figure. */
    @Nullable
    Statement at(SentenceTree tree, int verb) {
        Statement given = ofVerb(tree, verb);
        return given == null ? ofRelativeClause(tree, verb) : given;
    }

    /** "the ministry counts seven", "speaks of seven"; null where the token is no such verb. */
    @Nullable
    private Statement ofVerb(SentenceTree tree, int verb) {
        // Taggers take "the court lists eleven" for a noun.
        boolean taken = tree.tag(verb).equals("NNS") && tree.tag(verb + 1).equals("CD");
        int figure = tree.isVerb(verb) || taken ? figureBehind(tree, verb) : -1;
        boolean kept = figure >= 0 && (isKeptInWriting(tree, figure) || isBare(tree, verb, figure));
        if (figure >= 0 && tree.lemma(verb).equals("have") && !kept) {
            return null;
        }
        if (figure < 0 || SurfaceSubjects.hasPassiveAuxiliary(tree, verb)) {
            return null;
        }
        Source source = taken ? SurfaceSubjects.before(tree, verb) : subject(tree, verb);
        if (source == null || source.head() > verb || !cues.mayGive(tree, source)) {
            return null;
        }
        boolean spoken = cues.isVerb(tree.lemma(verb));
        int last = cues.isCounting(tree, verb) && tree.tag(verb + 1).equals("RP") ? verb + 1 : verb; // "worked out"
        return spoken || cues.isDocument(tree, source)
                ? Statement.ofFigure(tree, source, tree.span(verb, last), last + 1, SentenceParts.end(tree, figure))
                : null;
    }

    /** "has 61,000 devices on its list": who only has something gives no figure. */
    private static boolean isKeptInWriting(SentenceTree tree, int figure) {
        int end = SentenceParts.end(tree, figure);
        return IntStream.range(figure + 1, end)
                .anyMatch(i -> WITHIN.contains(tree.lemma(i))
                        && tree.tag(i + 1).equals("PRP$")
                        && RECORDS.contains(tree.lemma(i + 2)));
    }

    /** "The police have 23.": whoever has a number and nothing that it counts; "Monday's list had 23" is superseded. */
    private static boolean isBare(SentenceTree tree, int verb, int figure) {
        boolean now = !tree.tag(verb).equals("VBD");
        return now && figure == verb + 1 && SentenceParts.isBreak(tree, figure + 1);
    }

    @Nullable
    private static Source subject(SentenceTree tree, int verb) {
        return SurfaceSubjects.hasFiniteGroup(tree, verb) ? SourceFinder.of(tree, verb) : null;
    }

    /** The token of a number that a verb is followed by with nothing but hedges between, -1 where there is none. */
    private int figureBehind(SentenceTree tree, int verb) {
        String lemma = tree.lemma(verb);
        int from = verb + 1;
        boolean bound = cues.takesFigure(lemma, tree.lemma(from));
        if (!bound && (tree.relation(from).equals("prt") || tree.lemma(from).equals("up"))) {
            from++;
        }
        int at = cues.takesFigure(lemma, AT) ? behindObject(tree, from) : from;
        boolean preposition = cues.takesFigure(lemma, tree.lemma(at));
        if (!preposition && !cues.takesFigure(lemma) && !cues.isOfDocuments(lemma)) {
            return -1;
        }
        int first = preposition ? at + 1 : from;
        for (int i = first; i < tree.size() && i <= first + FURTHEST; i++) {
            if (tree.tag(i).equals("CD")) {
                return i;
            }
            boolean tally = cues.isNoun(tree.lemma(i)) || cues.isNoun(tree.lemma(i + 1)); // "a death toll of 21"
            boolean measured = from == verb + 1 // "counts on savings of" counts nothing
                    && cues.isCounting(tree, verb)
                    && tree.isNoun(i)
                    && tree.lemma(i + 1).equals("of");
            if (!tally
                    && !measured
                    && !HEDGES.contains(tree.lemma(i))
                    && !tree.tag(i).startsWith("RB")) {
                return -1;
            }
        }
        return -1;
    }

    /** "calculated the damage to roofs at": the token behind an object that "at" follows, else the given one. */
    private static int behindObject(SentenceTree tree, int from) {
        int end = SurfaceSubjects.phraseEnd(tree, from);
        while (end >= 0 && ATTACHING.contains(tree.lemma(end + 1))) {
            end = SurfaceSubjects.phraseEnd(tree, end + 2);
        }
        return end >= 0 && tree.lemma(end + 1).equals(AT) ? end + 1 : from;
    }

    /** "the 2.4 tonnes which the operator has owned up to"; null where the token is no verb of such a clause. */
    @Nullable
    private Statement ofRelativeClause(SentenceTree tree, int verb) {
        int noun = tree.head(verb);
        if (!tree.isVerb(verb) || noun < 0 || noun > verb) {
            return null;
        }
        String relation = tree.relation(verb);
        boolean relative = relation.equals("rcmod")
                || (relation.equals("ccomp") && tree.tag(noun).equals("CD"));
        int from = NounPhrases.from(tree, noun);
        Source source =
                relative && SentenceParts.holdsNumber(tree, from, noun) ? SurfaceSubjects.nearest(tree, verb) : null;
        boolean apart = source != null
                && source.from() > noun
                && !tree.tag(source.head()).startsWith("W");
        return apart && cues.mayGive(tree, source) ? Statement.ofFigure(tree, source, verb, from, noun) : null;
    }
}
