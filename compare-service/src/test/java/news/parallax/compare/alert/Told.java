package news.parallax.compare.alert;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import news.parallax.compare.alert.notice.Notice;
import news.parallax.compare.alert.notice.Occasion;
import news.parallax.contracts.ContentIds;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.DisagreementChanged.Change;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.DisagreementChanged.Status;
import news.parallax.contracts.Evidence;

/** Made-up changes of disagreements, to be told of. */
public final class Told {
    public static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    public static final UUID STORY = ContentIds.of("story");

    private Told() {}

    public static DisagreementChanged opened(String name, Severity severity, Instant at) {
        return event(name, 1, Change.OPENED, Status.OPEN, severity, at);
    }

    public static DisagreementChanged event(
            String name, int version, Change change, Status status, Severity severity, Instant at) {
        return event(
                name, version, change, status, severity, at, "About 120 passengers of the " + name + " were saved.");
    }

    public static DisagreementChanged event(
            String name, int version, Change change, Status status, Severity severity, Instant at, String quote) {
        return new DisagreementChanged(
                ContentIds.of("told", name),
                version,
                change,
                at,
                Kind.NUMBER,
                "Passengers of the " + name,
                "Coastline has 120 passengers, Seaward 140.",
                "ranges-do-not-meet",
                severity,
                status,
                STORY,
                List.of(side("120 passengers", "Coastline", quote), side("140 passengers", "Seaward", quote)));
    }

    private static Side side(String value, String source, String quote) {
        Citation citation = new Citation(
                ContentIds.of(source),
                1,
                null,
                "https://" + source + ".example/a?b=1&c=2",
                source,
                NOON,
                new Evidence(Evidence.Field.BODY, 0, quote.length(), quote),
                List.of("Harbour master", source));
        return new Side(value, List.of("Harbour master"), 1, 1, List.of(citation));
    }

    public static Notice notice(String quote) {
        return Notice.of(
                event("Galene", 1, Change.OPENED, Status.OPEN, Severity.HIGH, NOON, quote), Occasion.OPENED, null);
    }

    /** The longest of everything, of signs that take most room when escaped. */
    public static Notice longest() {
        String quote = "&".repeat(Evidence.MAX_QUOTE);
        Citation citation = new Citation(
                STORY,
                1,
                null,
                "https://outlet.example/" + "&".repeat(3000),
                "<".repeat(500),
                NOON,
                new Evidence(Evidence.Field.BODY, 0, quote.length(), quote),
                List.of(">".repeat(500), "<".repeat(500), "&".repeat(500)));
        Side side = new Side("<".repeat(5000), List.of(), 3, 7, Collections.nCopies(50, citation));
        return Notice.of(
                new DisagreementChanged(
                        STORY,
                        1,
                        Change.OPENED,
                        NOON,
                        Kind.NUMBER,
                        "&".repeat(5000),
                        "🚢".repeat(5000),
                        "rule",
                        Severity.HIGH,
                        Status.OPEN,
                        STORY,
                        Collections.nCopies(DisagreementChanged.MAX_SIDES, side)),
                Occasion.OPENED,
                null);
    }
}
