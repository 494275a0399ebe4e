package news.parallax.contracts;

import org.jspecify.annotations.Nullable;

/**
 * One link of an attribution chain: who says it or passes it on.
 *
 * @param name as fully as the article names it ("Sergei Shoigu" for a later "he"); for unnamed ones the words used ("two
 *     officials"); at most 200 characters
 * @param kind what sort of holder it is
 * @param cue the word that ties the holder to the content ("said", "according to"); absent for the publisher
 */
public record Holder(String name, Kind kind, @Nullable String cue) {

    public static final int MAX_NAME = 200;

    public Holder {
        Require.present("name", name);
        Require.present("kind", kind);
        Require.text("name", name);
        Require.atMost("name length", name.length(), MAX_NAME);
    }

    public enum Kind {
        PERSON,
        ORGANISATION,
        /** A report, a document, a poll, a video. */
        DOCUMENT,
        /** A group without a name: officials, residents, analysts. */
        GROUP,
        /** The outlet itself, always the last link. */
        PUBLISHER,
        UNKNOWN
    }
}
