package news.parallax.contracts;

import org.jspecify.annotations.Nullable;

/**
 * One link of an attribution chain: who says it or passes it on.
 *
 * @param name as fully as the article names it ("Sergei Shoigu" for a later "he"); for unnamed ones the words used ("two
 *     officials"); at most 200 characters
 * @param kind what sort of holder it is
 * @param cue the word that ties the holder to the content ("said", "according to"); absent for the publisher
 * @param introduction how the article introduces the holder, in its words ("police spokesman", "who runs the harbour", the
 *     long form of an acronym); null where it does not; at most 200 characters
 */
public record Holder(
        String name,
        Kind kind,
        @Nullable String cue,
        @Nullable String introduction) {

    public static final int MAX_NAME = 200;
    public static final int MAX_INTRODUCTION = 200;

    public Holder {
        Require.present("name", name);
        Require.present("kind", kind);
        Require.text("name", name);
        Require.atMost("name length", name.length(), MAX_NAME);
        if (introduction != null) {
            Require.text("introduction", introduction);
            Require.atMost("introduction length", introduction.length(), MAX_INTRODUCTION);
        }
    }

    /** A holder whom the article does not introduce. */
    public Holder(String name, Kind kind, @Nullable String cue) {
        this(name, kind, cue, null);
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
