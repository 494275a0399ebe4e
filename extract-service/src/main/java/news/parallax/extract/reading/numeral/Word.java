package news.parallax.extract.reading.numeral;

/**
 * A run of letters, a number in digits or a single other character.
 *
 * @param start offset of its first UTF-16 code unit in the whole text
 * @param end offset behind its last one
 * @param text exactly that part of the text
 * @param lower the same in lower case
 * @param glued whether nothing stands between it and the word before
 * @param tag Penn Treebank tag of the token in which it starts, empty where there is none
 * @param lemma lower-case base form of that token where the word is the whole token, otherwise {@code lower}
 * @param token index of that token in the sentence, -1 where there is none
 */
public record Word(
        int start, int end, String text, String lower, Kind kind, boolean glued, String tag, String lemma, int token) {

    /** Stands in for what is before the first and behind the last word of a sentence. */
    static final Word NONE = new Word(0, 0, "", "", Kind.NONE, false, "", "", -1);

    public enum Kind {
        LETTERS,
        /** Digits with their separators: "14,000", "2.4". */
        DIGITS,
        SYMBOL,
        NONE
    }

    public boolean isLetters() {
        return kind == Kind.LETTERS;
    }

    public boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean isHyphen() {
        return kind == Kind.SYMBOL && "-\u2010\u2011\u2012\u2013".indexOf(text.charAt(0)) >= 0;
    }

    public boolean isCapitalised() {
        return kind == Kind.LETTERS && Character.isUpperCase(text.charAt(0));
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isPluralNoun() {
        return tag.equals("NNS") || tag.equals("NNPS");
    }

    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean isAdjective() {
        return tag.startsWith("JJ");
    }
}
