package news.parallax.extract.reading.attribution;

import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb from which insertions between commas or a relative clause part it. */
final class DistantSubjects {
    private static final int LONGEST_INSERTION = 16;
    private static final int MOST_INSERTIONS = 3;

    private DistantSubjects() {}

    /** "the deputy head, Ana Ruiz, told": the noun phrase before insertions between commas. */
    @Nullable
    static Source beforeInsertion(SentenceTree tree, int verb) {
        int closing = SurfaceSubjects.beforeGroup(tree, verb);
        for (int insertions = 0;
                insertions < MOST_INSERTIONS && tree.tag(closing).equals(",");
                insertions++) {
            int opening = openingComma(tree, closing);
            int last = opening - 1;
            // "the minister responsible, Ana Ruiz, said"
            int head = tree.tag(last).equals("JJ") && tree.isNoun(last - 1) ? last - 1 : last;
            if (opening < 0 || head < 0 || !SurfaceSubjects.isNominal(tree, head)) {
                return null;
            }
            Source phrase = SurfaceSubjects.phraseOf(tree, head, last);
            if (SurfaceSubjects.opensClause(tree, phrase) && !isBetweenInsertions(tree, phrase.from() - 1, opening)) {
                return phrase;
            }
            closing = opening;
        }
        return null;
    }

    /** "Ana Ruiz, the mayor of Delta, said": an insertion that names its noun once more, or says who that is. */
    @Nullable
    static Source beforeApposition(SentenceTree tree, int verb) {
        Source source = beforeInsertion(tree, verb);
        if (source == null) {
            return null;
        }
        int opening = source.to() + 2;
        String opener = tree.tag(opening);
        boolean capital = tree.tag(source.from()).equals("DT")
                && Character.isUpperCase(tree.text(source.head()).charAt(0));
        boolean apposed = tree.isName(source.head()) || capital
                ? opener.equals("DT") || opener.equals("PRP$")
                : opener.startsWith("NNP") && tree.tag(source.from()).equals("DT");
        // "who", "whose navy", "copies of which"
        boolean relative = opener.startsWith("W") || tree.tag(opening + 2).startsWith("W");
        return apposed || relative ? source : null;
    }

    /** The comma that opens the insertion which another closes; -1 where something else than an insertion stands there. */
    private static int openingComma(SentenceTree tree, int closing) {
        int opening = closing - 1;
        boolean clause = false;
        while (opening > 0
                && opening > closing - LONGEST_INSERTION
                && !tree.tag(opening).equals(",")) {
            if (tree.tag(opening).equals("''")) {
                return -1;
            }
            clause |= tree.tag(opening).equals("VBD") && !isRelative(tree, opening);
            opening--;
        }
        boolean inserted = !clause || tree.tag(opening + 1).startsWith("W");
        return tree.tag(opening).equals(",") && inserted ? opening : -1;
    }

    private static boolean isRelative(SentenceTree tree, int verb) {
        return tree.relation(verb).equals("rcmod") || tree.tag(verb - 1).startsWith("W");
    }

    /** A comma that only divides one insertion from the next opens no clause. */
    private static boolean isBetweenInsertions(SentenceTree tree, int comma, int insertion) {
        boolean apposed = tree.tag(comma).equals(",")
                && comma + 1 < insertion
                && tree.tag(comma + 1).equals("DT");
        return apposed && tree.isName(comma - 1) && !TimeNouns.isTime(tree, comma - 1);
    }

    /** "two guards who were on duty that night told": the noun before a clause that begins with "who". */
    @Nullable
    static Source beforeRelativeClause(SentenceTree tree, int verb) {
        int end = SurfaceSubjects.beforeGroup(tree, verb);
        boolean clause = false;
        for (int i = end; i > 0 && i > end - LONGEST_INSERTION; i--) {
            String tag = tree.tag(i);
            if (tree.lemma(i).equals("who") && tree.isNoun(i - 1)) {
                Source phrase = new Source(i - 1, SurfaceSubjects.phraseStart(tree, i - 1), i - 1);
                return clause && SurfaceSubjects.opensClause(tree, phrase) ? phrase : null;
            }
            if (tag.equals(",") || tag.equals(":") || tag.equals("''") || tag.equals("``")) {
                return null;
            }
            clause |= SurfaceSubjects.isFiniteOrModal(tree, i);
        }
        return null;
    }
}
