package news.parallax.extract.reading.attribution;

/** Finds the parts of a sentence that commas, semicolons and conjunctions before verbs set apart. */
final class SentenceParts {
    private SentenceParts() {}

    /** The last token of the part that a token is in. */
    static int end(SentenceTree tree, int at) {
        int end = at;
        while (end + 1 < tree.size() && !isBreak(tree, end + 1)) {
            end++;
        }
        return end;
    }

    /** The first token of the part that a token is in. */
    static int start(SentenceTree tree, int at) {
        int start = at;
        while (start > 0 && !isBreak(tree, start - 1)) {
            start--;
        }
        return start;
    }

    /** The token behind the last semicolon before a token, 0 where there is none: what stands before it, others may say. */
    static int behindSemicolon(SentenceTree tree, int at) {
        int start = at;
        while (start > 0 && !tree.text(start - 1).equals(";")) {
            start--;
        }
        return start;
    }

    /** The next semicolon behind a token, or the end of the sentence. */
    static int nextSemicolon(SentenceTree tree, int at) {
        int end = at + 1;
        while (end < tree.size() && !tree.text(end).equals(";")) {
            end++;
        }
        return end;
    }

    /** Whether a number stands between two tokens, both included. */
    static boolean holdsNumber(SentenceTree tree, int from, int to) {
        for (int i = Math.max(0, from); i <= to && i < tree.size(); i++) {
            if (tree.tag(i).equals("CD")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token divides parts: a mark, or a conjunction before a verb. */
    static boolean isBreak(SentenceTree tree, int i) {
        String tag = tree.tag(i);
        boolean joins =
                tag.equals("CC") && (tree.isVerb(i + 1) || tree.tag(i - 1).equals(","));
        return tag.equals(",") || tag.equals(":") || tag.equals(".") || tag.equals("''") || tag.equals("``") || joins;
    }
}
