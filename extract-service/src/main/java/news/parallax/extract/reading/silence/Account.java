package news.parallax.extract.reading.silence;

/**
 * Words that mean an outlet, a text or somebody who puts out texts.
 *
 * @param from index in its sentence of their first token
 * @param core index behind the noun phrase itself, without what is tied to it
 * @param to index behind the last one
 */
record Account(int from, int core, int to, Kind kind) {
    /** What it is, the surest account last. */
    enum Kind {
        /** A ministry, a company, a name: its silence is one only where words are said of nothing else. */
        ISSUER,
        /** A statement, a bulletin, a log. */
        TEXT,
        /** A newspaper, an agency, a broadcaster. */
        OUTLET
    }

    boolean holds(int token) {
        return from <= token && token < to;
    }

    boolean isSure() {
        return kind != Kind.ISSUER;
    }
}
