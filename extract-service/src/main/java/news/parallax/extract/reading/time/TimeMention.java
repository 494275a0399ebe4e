package news.parallax.extract.reading.time;

import news.parallax.contracts.TimeSpan;

/**
 * A time that a text names.
 *
 * @param start offset of its first UTF-16 code unit in the text
 * @param end offset behind its last one
 * @param span the time that the words allow
 * @param relation how what is said stands to that time
 */
public record TimeMention(int start, int end, TimeSpan span, Relation relation) {

    public enum Relation {
        /** At or in that time. */
        AT,
        /** "before Monday", "by the end of 2027", "until April 20". */
        BEFORE,
        /** "after Tuesday", "since 2018", "from May". */
        AFTER
    }
}
