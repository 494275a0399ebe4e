package news.parallax.contracts;

/**
 * Where an article says something.
 *
 * @param field which text the offsets count in
 * @param start offset of the first UTF-16 code unit of the quote in that text
 * @param end offset behind the last one
 * @param quote exactly that part of the text: a sentence or less, at most {@value #MAX_QUOTE} code units
 */
public record Evidence(Field field, int start, int end, String quote) {

    public static final int MAX_QUOTE = 600;

    public enum Field {
        TITLE,
        BODY
    }

    public Evidence {
        Require.present("field", field);
        Require.present("quote", quote);
        Require.span(start, end);
        Require.atMost("quote length", quote.length(), MAX_QUOTE);
        if (quote.length() != end - start) {
            throw new IllegalArgumentException("quote has " + quote.length() + " code units but the span " + start
                    + ".." + end + " has " + (end - start));
        }
    }
}
