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
        /** A name in one word, which may be anybody's: an account only as the subject itself. */
        NAME,
        /** A ministry, a company, initials: its silence is one only where words are said of nothing else. */
        ISSUER,
        /** A statement, a bulletin, a log. */
        TEXT,
        /** A newspaper, an agency, a broadcaster. */
        OUTLET
    }

    boolean holds(int token) {
        return from <= token && token < to;
    }

    /** Whether it is an account wherever it stands. */
    boolean isBody() {
        return kind != Kind.NAME;
    }

    boolean isSure() {
        return kind.compareTo(Kind.ISSUER) > 0;
    }
}
