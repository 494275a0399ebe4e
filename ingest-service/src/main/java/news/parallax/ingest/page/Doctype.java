package news.parallax.ingest.page;

import java.util.Locale;

/** The document type declaration at the head of a page. */
public final class Doctype {
    private static final String OPENED = "<!doctype";
    private static final int LOOKED_AT = 10_000;

    private Doctype() {}

    /**
     * Whether the declaration brings declarations of its own in brackets, as an entity bomb does. HTML knows no such thing
     * (HTML Living Standard, 13.1.1), and we expand nothing; but a page that has it was made to harm a reader.
     */
    public static boolean declaresItsOwn(String html) {
        String head = html.substring(0, Math.min(html.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
        int opened = head.indexOf(OPENED);
        if (opened < 0) {
            return false;
        }
        int closed = head.indexOf('>', opened);
        int bracket = head.indexOf('[', opened);
        return bracket >= 0 && (closed < 0 || bracket < closed);
    }
}
