package news.parallax.local.importing;

/**
 * One request that hands a file, or a part of it, in.
 *
 * @param path where it goes
 * @param contentType of the body
 */
record Upload(String path, String contentType, byte[] body) {
    private static final String NDJSON = "application/x-ndjson";
    private static final String ARTICLES = "/api/articles";
    private static final String WIRES = "/api/wires";

    static Upload article(byte[] json) {
        return new Upload(ARTICLES, "application/json", json);
    }

    static Upload articles(byte[] lines) {
        return new Upload(ARTICLES + "/batch", NDJSON, lines);
    }

    static Upload ninjs(byte[] json) {
        return new Upload(WIRES, "application/json", json);
    }

    static Upload ninjsLines(byte[] lines) {
        return new Upload(WIRES + "/batch", NDJSON, lines);
    }

    static Upload xml(byte[] document) {
        return new Upload(WIRES, "application/xml", document);
    }
}
