package news.parallax.extract.reading.attribution;

import news.parallax.extract.reading.text.Span;

/**
 * Tells verbs that bring in direct speech by where they stand, whichever they are: "“We have won,” the mayor beamed". A
 * comma before the closing mark shows that the sentence goes on with who said it.
 */
final class DirectSpeech {
    private static final int FEWEST_CHARACTERS = 12;

    private DirectSpeech() {}

    /** Whether a finite verb and its subject, in either order, follow speech that opens the sentence. */
    static boolean isCue(SentenceTree tree, int verb, Quotations quotations) {
        if (!SurfaceSubjects.isFinite(tree, verb) && !tree.tag(verb).equals("VBN")) {
            return false;
        }
        Source subject = SurfaceSubjects.before(tree, verb);
        if (subject == null && tree.tag(verb - 1).equals("''")) {
            subject = SurfaceSubjects.behind(tree, verb);
        }
        if (subject == null) {
            return false;
        }
        int mark = Math.min(verb, subject.from()) - 1;
        boolean closes = tree.tag(mark).equals("''") && tree.tag(mark - 1).equals(",");
        if (!closes || !isSpeaker(tree, subject.head())) {
            return false;
        }
        Span quotation = quotations.at(tree.token(mark).start());
        return quotation != null
                && quotation.start() <= tree.token(0).start()
                && quotation.length() >= FEWEST_CHARACTERS;
    }

    private static boolean isSpeaker(SentenceTree tree, int head) {
        return tree.isNoun(head) || tree.tag(head).equals("PRP");
    }
}
