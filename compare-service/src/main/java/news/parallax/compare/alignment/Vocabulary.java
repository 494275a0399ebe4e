package news.parallax.compare.alignment;

/** Which words say nothing by themselves. */
public final class Vocabulary {
    private Vocabulary() {}

    public static boolean isCommon(String word) {
        return CommonWords.contains(Stems.ofWord(word));
    }
}
