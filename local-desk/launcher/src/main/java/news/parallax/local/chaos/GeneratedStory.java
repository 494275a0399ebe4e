package news.parallax.local.chaos;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import news.parallax.local.demo.Report;

/**
 * An invented story of known content: three outlets report one accident, and one of them puts the number of the dead at
 * another figure. Every third story has a report that is corrected later, as a second revision under the same address.
 *
 * @param place where it happened; no other story has it, and every sentence of this one does
 * @param reports in the order of their publication
 */
public record GeneratedStory(String place, List<Report> reports) {
    private static final Instant FIRST = Instant.parse("2025-01-06T06:00:00Z");
    private static final List<String> ACCIDENTS = List.of(
            "A fire in a textile mill",
            "The sinking of a fishing boat",
            "A landslide above a village",
            "The collapse of a gold mine",
            "An explosion in a fertiliser depot",
            "The crash of a commuter train",
            "A flood in the lower town",
            "An avalanche at a ski lodge",
            "The fall of a crane at a shipyard",
            "A stampede at a football ground",
            "A gas leak in a bakery",
            "The collision of two ferries",
            "A storm over the market square");
    private static final List<String> OFFICES = List.of(
            "fire chief",
            "harbour master",
            "district governor",
            "mining inspector",
            "police commander",
            "railway director",
            "mayor",
            "rescue leader");
    private static final List<String> FIRST_NAMES =
            List.of("Oskar", "Grace", "Pavel", "Mila", "Alan", "Henrietta", "Tomas", "Edith", "Rowan", "Stella");
    private static final List<String> BEGINNINGS = List.of(
            "Vel", "Kan", "Dros", "Mba", "Sel", "Tar", "Ash", "Quil", "Bre", "Lom", "Pas", "Gor", "Hul", "Nim", "Wes");
    private static final List<String> MIDDLES = List.of("mo", "ta", "bu", "li", "ne", "ga", "ro", "sha", "vi", "de");
    private static final List<String> ENDINGS = List.of("ra", "burg", "ville", "nik", "ton", "sk", "mere", "dal");

    public GeneratedStory {
        reports = List.copyOf(reports);
    }

    /**
     * The first stories of an endless list that is always the same.
     *
     * @param count at most 10,000
     */
    public static List<GeneratedStory> first(int count) {
        return IntStream.range(0, count).mapToObj(GeneratedStory::numbered).toList();
    }

    private static GeneratedStory numbered(int number) {
        String place = name(number);
        String what = ACCIDENTS.get(number % ACCIDENTS.size());
        String official = OFFICES.get(number % OFFICES.size()) + " " + FIRST_NAMES.get(number % FIRST_NAMES.size())
                + " " + name(number + 601);
        int dead = 12 + number * 7 % 53;
        int others = dead + 9 + number % 11;
        Instant day = FIRST.plusSeconds(number * 86_400L);
        List<Report> reports = new ArrayList<>();
        reports.add(report("Valley Herald", place, what, day, dead, official));
        reports.add(report("Coastline Radio", place, what, day.plusSeconds(3_600), others, "hospital officials"));
        reports.add(report("Morning Beacon", place, what, day.plusSeconds(7_200), dead, official));
        if (number % 3 == 2) {
            reports.add(
                    report("Coastline Radio", place, what, day.plusSeconds(9_000), others + 4, "hospital officials"));
        }
        return new GeneratedStory(place, reports);
    }

    private static String name(int number) {
        int threePart = BEGINNINGS.size() * MIDDLES.size() * ENDINGS.size();
        int rest = number % threePart;
        return BEGINNINGS.get(rest % BEGINNINGS.size())
                + MIDDLES.get(rest / BEGINNINGS.size() % MIDDLES.size())
                + (number < threePart ? "" : MIDDLES.get(number / threePart % MIDDLES.size()))
                + ENDINGS.get(rest / BEGINNINGS.size() / MIDDLES.size());
    }

    private static Report report(
            String source, String place, String what, Instant publishedAt, int dead, String counting) {
        String slug = (source + "-" + place).toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Report(
                slug,
                "https://" + source.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example/" + slug,
                what + " in " + place + " kills " + dead,
                source,
                publishedAt,
                """
                %s in %s has killed %d people, %s said.

                Rescue teams from the whole region came to %s during the night. Schools in %s stay closed this week.
                """.formatted(what, place, dead, counting, place, place));
    }
}
