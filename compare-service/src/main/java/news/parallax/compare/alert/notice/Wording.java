package news.parallax.compare.alert.notice;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.contracts.DisagreementChanged.Severity;

/** The words around what is told, the same for every receiver. Nothing is escaped here. */
public final class Wording {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Wording() {}

    /** "High severity, NUMBER: troops sent". */
    public static String headline(Notice notice) {
        String occasion =
                notice.occasion() == Occasion.OPENED ? "" : notice.occasion().words() + ": ";
        return occasion + notice.kind() + ", " + severity(notice.severity()).toLowerCase(Locale.ROOT) + ": "
                + notice.about();
    }

    /** In a sentence. */
    public static String sentence(Notice notice) {
        return switch (notice.occasion()) {
            case OPENED, REVISED, REOPENED -> notice.explanation();
            case RETRACTED, SETTLED ->
                notice.because() == null
                        ? "No longer stands: " + notice.explanation()
                        : notice.because() + " It was told: " + notice.explanation();
        };
    }

    /** In one line, for where there is no room for a card. */
    public static String line(Notice notice) {
        return headline(notice) + ". " + sentence(notice);
    }

    public static String severity(Severity severity) {
        return switch (severity) {
            case HIGH -> "High severity";
            case MEDIUM -> "Medium severity";
            case LOW -> "Low severity";
        };
    }

    /** "14,000 troops (1 origin, 4 outlets)". */
    public static String position(Notice.Side side) {
        return side.value() + " (" + count(side.origins(), "origin") + ", " + count(side.outlets(), "outlet") + ")";
    }

    /** "Shoigu → TASS → UPI, 12 Nov 2026 09:30 UTC". */
    public static String provenance(Notice.Quote quote) {
        List<String> chain = quote.chain().isEmpty() ? List.of(quote.source()) : quote.chain();
        return chain.stream().collect(Collectors.joining(" → ")) + ", " + TIME.format(quote.publishedAt());
    }

    public static String digest(Message.Digest digest) {
        return count(digest.notices().size(), "disagreement") + " " + digest.because();
    }

    public static String trial(Message.Trial trial) {
        return "A test from the fact-check desk: the channel " + OneLine.of(trial.channel(), Notice.LONGEST_NAME)
                + " works. Sent by " + OneLine.of(trial.actor(), Notice.LONGEST_NAME) + ".";
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
