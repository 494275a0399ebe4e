package news.parallax.compare.judgement;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.TimeSpan;

/** Words the dispute over one value of a fact. */
final class RivalFindings {
    /** A day may have an hour more. */
    private static final Duration A_DAY = Duration.ofHours(25);
    /** Of the middle of the span: of a whole day that is noon there, which is the same day in UTC nearly everywhere. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM", Locale.UK).withZone(ZoneOffset.UTC);

    private RivalFindings() {}

    static Finding of(
            String factKey,
            Kind kind,
            String about,
            String rule,
            String because,
            List<List<Witness>> positions,
            Function<Witness, String> value) {
        List<List<Testimony>> testimonies =
                positions.stream().map(Witness::testimonies).toList();
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            sides.add(Sides.of(value.apply(positions.get(i).getFirst()), testimonies.get(i)));
        }
        Voices voices = new Voices(sides, testimonies);
        String told = voices.told(
                side -> voices.ofValue(side) + ": " + sides.get(side).value() + day(kind, testimonies.get(side)),
                "others are given");
        String explanation = told + ". " + because;
        return new Finding(
                factKey, kind, about, explanation, rule, Severities.of(kind, sides, testimonies), Sides.bounded(sides));
    }

    /** " (8 March)" behind a weekday or "yesterday": the day that is meant, where the words are of one day and name no date. */
    private static String day(Kind kind, List<Testimony> testimonies) {
        TimeSpan time = testimonies.getFirst().claim().time();
        if (kind != Kind.DATE || time == null || time.text().chars().anyMatch(Character::isDigit)) {
            return "";
        }
        Duration length = Duration.between(time.from(), time.to());
        return length.compareTo(A_DAY) > 0 ? "" : " (" + DAY.format(time.from().plus(length.dividedBy(2))) + ")";
    }
}
