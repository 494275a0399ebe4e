package news.parallax.compare.alert.rule;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import news.parallax.compare.alert.matching.AlertRule;
import news.parallax.compare.alert.matching.Criteria;
import news.parallax.compare.alert.matching.DigestTimes;
import news.parallax.compare.alert.matching.QuietHours;
import news.parallax.compare.paging.QueryParameters;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule, as the desk describes it. */
@Schema(name = "AlertRuleRequest", description = "Who gets what, and when. An empty or missing list asks for nothing")
public record RuleRequest(
        @Schema(required = true, maxLength = 100, examples = "Front page") @Nullable
        String name,

        @Schema(description = "False keeps it without anybody being told; null means true") @Nullable
        Boolean enabled,

        @Schema(description = "Ids of the channels where it goes, at most 20") @Nullable
        List<UUID> channels,

        @Schema(description = "Which kinds; all where there is none") @Nullable
        List<Kind> kinds,

        @Schema(description = "The lowest severity; LOW where it is missing") @Nullable
        Severity severity,

        @Schema(description = "Ids of stories, at most 100") @Nullable
        List<UUID> stories,

        @Schema(description = "Outlets of which one must be quoted, at most 100") @Nullable
        List<String> sources,

        @Schema(description = "Words of which one must occur, at most 100") @Nullable
        List<String> keywords,

        @Schema(description = "When nothing is sent; what comes in them is sent behind them as one digest") @Nullable
        Quiet quietHours,

        @Schema(description = "Where everything is gathered") @Nullable
        Gathered digest,

        @Schema(
                description =
                        "How many single alerts go to a channel in any hour before the rest is folded into a digest",
                minimum = "1",
                maximum = "1000")
        @Nullable
        Integer capPerHour,

        @Schema(
                description =
                        "Whether changes of what was told are told too. Slack bots always get them, in the thread")
        @Nullable
        Boolean updates) {
    private static final int LONGEST_NAME = 100;
    private static final int MOST_CHANNELS = 20;
    private static final int MOST_ENTRIES = 100;
    private static final int LONGEST_WORD = 200;
    private static final int LARGEST_CAP = 1000;

    /** Quiet hours. */
    @Schema(name = "QuietHours")
    public record Quiet(
            @Schema(examples = "22:00") @Nullable String from,
            @Schema(examples = "07:00") @Nullable String to,

            @Schema(description = "A zone of the IANA database", examples = "Europe/London") @Nullable
            String zone) {}

    /** A digest: every so many minutes, or at a time of day. */
    @Schema(name = "DigestTimes")
    public record Gathered(
            @Schema(minimum = "5", maximum = "1440") @Nullable
            Integer everyMinutes,

            @Schema(examples = "08:00") @Nullable String at,
            @Schema(examples = "Europe/London") @Nullable String zone) {}

    boolean isEnabled() {
        return enabled == null || enabled;
    }

    /** As a rule, or 400 with the property that makes no sense. */
    AlertRule toRule(UUID id) {
        String plainName = QueryParameters.text("name", name, LONGEST_NAME);
        if (plainName == null) {
            throw QueryParameters.bad("name", "a name for the rule");
        }
        if (capPerHour != null && (capPerHour < 1 || capPerHour > LARGEST_CAP)) {
            throw QueryParameters.bad("capPerHour", "a whole number from 1 to " + LARGEST_CAP);
        }
        Criteria criteria = new Criteria(
                Set.copyOf(entries("kinds", kinds, MOST_ENTRIES)),
                severity == null ? Severity.LOW : severity,
                Set.copyOf(entries("stories", stories, MOST_ENTRIES)),
                words("sources", sources),
                words("keywords", keywords));
        return new AlertRule(
                id,
                plainName,
                entries("channels", channels, MOST_CHANNELS),
                criteria,
                quietHours == null ? null : quiet(quietHours),
                digest == null ? null : digestTimes(digest),
                capPerHour,
                updates != null && updates);
    }

    private static <T> List<T> entries(String name, @Nullable List<T> given, int most) {
        if (given == null) {
            return List.of();
        }
        if (given.size() > most || given.stream().anyMatch(one -> one == null)) {
            throw QueryParameters.bad(name, "a list of at most " + most + " entries");
        }
        return given.stream().distinct().toList();
    }

    private static List<String> words(String name, @Nullable List<String> given) {
        return entries(name, given, MOST_ENTRIES).stream()
                .map(word -> QueryParameters.text(name, word, LONGEST_WORD))
                .filter(word -> word != null)
                .toList();
    }

    private static QuietHours quiet(Quiet quiet) {
        return checked(
                "quietHours",
                "two different times such as 22:00 and 07:00, and a zone such as Europe/London",
                () -> new QuietHours(time(quiet.from()), time(quiet.to()), zone(quiet.zone())));
    }

    private static DigestTimes digestTimes(Gathered digest) {
        return checked(
                "digest",
                "either everyMinutes from 5 to 1440, or a time at such as 08:00 with a zone such as Europe/London",
                () -> new DigestTimes(
                        digest.everyMinutes(),
                        digest.at() == null ? null : time(digest.at()),
                        digest.zone() == null ? null : zone(digest.zone())));
    }

    private static <T> T checked(String name, String expected, Supplier<T> made) {
        try {
            return made.get();
        } catch (DateTimeException | IllegalArgumentException e) {
            throw QueryParameters.bad(name, expected);
        }
    }

    private static LocalTime time(@Nullable String text) {
        return LocalTime.parse(text == null ? "" : text.strip());
    }

    private static ZoneId zone(@Nullable String text) {
        return ZoneId.of(text == null ? "" : text.strip());
    }
}
