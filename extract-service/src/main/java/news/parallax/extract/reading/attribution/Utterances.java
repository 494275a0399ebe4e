package news.parallax.extract.reading.attribution;

import news.parallax.extract.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells quotations that say something from quoted titles and words. */
final class Utterances {
    private Utterances() {}

    /** Whether the quotation around an offset of the sentence holds a verb, and is not the title of a programme. */
    static boolean holds(SentenceTree tree, int offset, Quotations quotations) {
        Span quotation = quotations.at(offset);
        if (quotation == null || isTitle(tree, quotation)) {
            return false;
        }
        if (quotation.start() < tree.sentence().start()
                || quotation.end() > tree.sentence().end()) {
            return true;
        }
        for (int i = 0; i < tree.size(); i++) {
            boolean within =
                    tree.token(i).start() > quotation.start() && tree.token(i).end() < quotation.end();
            if (within && (tree.isVerb(i) || tree.tag(i).equals("MD"))) {
                return true;
            }
        }
        return quotation.end() > tree.sentence().end() - 3 || isOpeningSpeech(tree, quotation);
    }

    /** "“A hundred and twelve,” he says": a comma before the closing mark shows that the sentence goes on with who said it. */
    private static boolean isOpeningSpeech(SentenceTree tree, Span quotation) {
        int mark = tree.tokenAt(quotation.end() - 1);
        return quotation.start() <= tree.token(0).start() && tree.tag(mark - 1).equals(",");
    }

    /** "on “Face the Nation”, …": a short quotation behind a preposition, every long word of it in capitals. */
    private static boolean isTitle(SentenceTree tree, Span quotation) {
        int before = -1;
        for (int i = 0; i < tree.size() && tree.token(i).start() < quotation.start(); i++) {
            before = i;
        }
        return tree.tag(before).equals("IN") && allCapitals(tree, before + 1, quotation);
    }

    private static boolean allCapitals(SentenceTree tree, int from, Span quotation) {
        for (int i = from; i < tree.size() && tree.token(i).start() < quotation.end(); i++) {
            boolean small = Character.isLowerCase(tree.text(i).charAt(0))
                    && tree.text(i).length() > 3;
            if (small) {
                return false;
            }
        }
        return true;
    }

    @Nullable
    static Span whole(SentenceTree tree, int offset, Quotations quotations) {
        return holds(tree, offset, quotations) ? quotations.at(offset) : null;
    }
}
