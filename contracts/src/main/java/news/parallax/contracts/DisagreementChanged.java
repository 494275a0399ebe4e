package news.parallax.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A disagreement was opened, revised or resolved: its whole state after the change. Topic {@value Topics#DISAGREEMENTS},
 * key: disagreement id, compacted, so that the topic always holds the last state of each.
 *
 * @param version 1 when opened, then counting up with every change
 * @param change what happened to it
 * @param kind which of the eight kinds it is
 * @param about the fact in a few words ("North Korean troops sent to Russia")
 * @param explanation one plain sentence: what disagrees and why it was flagged
 * @param rule name of the rule that fired
 * @param sides two or more positions, at most {@value #MAX_SIDES}
 * @param resolution why the judge no longer finds it; null while it does
 */
public record DisagreementChanged(
        UUID disagreementId,
        int version,
        Change change,
        Instant changedAt,
        Kind kind,
        String about,
        String explanation,
        String rule,
        Severity severity,
        Status status,
        UUID storyId,
        List<Side> sides,
        @Nullable Resolution resolution)
        implements Event {

    public static final int MAX_SIDES = 12;

    public DisagreementChanged {
        Require.present("disagreementId", disagreementId);
        Require.present("change", change);
        Require.present("changedAt", changedAt);
        Require.present("kind", kind);
        Require.present("about", about);
        Require.present("explanation", explanation);
        Require.present("rule", rule);
        Require.present("severity", severity);
        Require.present("status", status);
        Require.present("storyId", storyId);
        Require.present("sides", sides);
        sides = List.copyOf(sides);
        Require.positive("version", version);
        Require.atMost("number of sides", sides.size(), MAX_SIDES);
    }

    /** One that the judge still finds. */
    public DisagreementChanged(
            UUID disagreementId,
            int version,
            Change change,
            Instant changedAt,
            Kind kind,
            String about,
            String explanation,
            String rule,
            Severity severity,
            Status status,
            UUID storyId,
            List<Side> sides) {
        this(
                disagreementId,
                version,
                change,
                changedAt,
                kind,
                about,
                explanation,
                rule,
                severity,
                status,
                storyId,
                sides,
                null);
    }

    @Override
    public UUID eventId() {
        return ContentIds.of("disagreement-changed", disagreementId, version);
    }

    @Override
    public String key() {
        return disagreementId.toString();
    }

    @Override
    public EventType type() {
        return EventType.DISAGREEMENT_CHANGED;
    }

    public enum Change {
        OPENED,
        REVISED,
        RESOLVED,
        REOPENED
    }

    public enum Kind {
        NUMBER,
        DATE,
        PLACE,
        NAME,
        ATTRIBUTION,
        DENIAL,
        OMISSION,
        REVISION
    }

    public enum Severity {
        LOW,
        MEDIUM,
        HIGH
    }

    public enum Status {
        OPEN,
        CONFIRMED,
        DISMISSED,
        RESOLVED
    }

    /** Why the judge no longer finds a disagreement. */
    public enum Resolution {
        /** The publisher of an article that it rested on withdrew that article. */
        RETRACTED,
        /** What a later article, or a later revision of one, says settles it. */
        SUPERSEDED,
        /** The desk regrouped the stories. */
        REGROUPED
    }

    /**
     * One position on the fact.
     *
     * @param value the value or stance in the words used ("some 14,000 troops", "not mentioned")
     * @param holders who holds it, originators first, at most {@value #MAX_HOLDERS}
     * @param origins how many independent origins stand behind it: ten reprints of one wire report are one
     * @param outlets how many outlets carry it
     * @param evidence at most {@value #MAX_EVIDENCE}, earliest first; of a {@link Kind#DENIAL}, where it is judged
     *     which sentence is denied, the likeliest first
     */
    public record Side(String value, List<String> holders, int origins, int outlets, List<Citation> evidence) {

        public static final int MAX_HOLDERS = 20;
        public static final int MAX_EVIDENCE = 50;

        public Side {
            Require.present("value", value);
            Require.present("holders", holders);
            Require.present("evidence", evidence);
            holders = List.copyOf(holders);
            evidence = List.copyOf(evidence);
            Require.atMost("number of holders", holders.size(), MAX_HOLDERS);
            Require.atMost("number of citations", evidence.size(), MAX_EVIDENCE);
        }
    }

    /**
     * A quote that takes the position.
     *
     * @param claimId the claim it belongs to; null where an article's silence is shown by its title alone
     * @param publishedAt of the revision quoted
     * @param attribution names from originator to publisher
     */
    public record Citation(
            UUID articleId,
            int revision,
            @Nullable UUID claimId,
            String url,
            String source,
            Instant publishedAt,
            Evidence evidence,
            List<String> attribution) {
        public Citation {
            attribution = List.copyOf(attribution);
        }
    }
}
