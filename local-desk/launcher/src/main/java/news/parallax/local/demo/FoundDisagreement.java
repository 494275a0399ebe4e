package news.parallax.local.demo;

import java.util.List;

/** A disagreement as compare-service lists it; what the demonstration does not show is left out. */
public record FoundDisagreement(String id, String type, String about, String severity, List<Side> sides) {

    /**
     * One position.
     *
     * @param origins how many independent originators stand behind it
     */
    public record Side(String value, List<String> holders, int origins, List<Quotation> evidence) {}

    /**
     * Where somebody takes the position.
     *
     * @param attribution from the originator to the publisher
     */
    public record Quotation(String source, String publishedAt, String quote, List<String> attribution) {}
}
