package news.parallax.extract.reading.silence;

/**
 * A report that somebody did not mention something.
 *
 * @param silentStart offset in the text of the words that name the silent one
 * @param silentEnd offset behind them
 * @param pointStart offset of the words that name what was not mentioned
 * @param pointEnd offset behind them
 */
public record FoundSilence(int silentStart, int silentEnd, int pointStart, int pointEnd) {}
