package news.parallax.local.endtoend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.local.demo.Report;

/** Small invented stories of three reports each, two of which put the number of the dead at different figures. */
final class GeneratedStories {
    private static final Instant FIRST = Instant.parse("2025-09-01T06:00:00Z");

    /** Place, what happened, and who counts: far enough apart that no story is taken for another. */
    private static final List<Event> EVENTS = List.of(
            new Event("Velmora", "A fire in a textile mill", "fire chief Oskar Lindahl", 31, 44),
            new Event("Kantara Bay", "The sinking of a fishing boat", "harbour master Inés Cordero", 12, 19),
            new Event("Drossburg", "A landslide above a village", "district governor Pavel Hrubý", 57, 73),
            new Event("Mbale Ridge", "The collapse of a gold mine", "mining inspector Grace Achieng", 23, 38),
            new Event("Port Selwyn", "An explosion in a fertiliser depot", "police commander Alan Reyes", 64, 91),
            new Event("Tarnavo", "The crash of a commuter train", "railway director Mila Todorova", 14, 26),
            new Event("Ashgrove", "A flood in the lower town", "mayor Henrietta Boyle", 42, 55),
            new Event("Quillota Sur", "An avalanche at a ski lodge", "rescue leader Tomás Fuentes", 17, 28));

    private GeneratedStories() {}

    private record Event(String place, String what, String official, int dead, int others) {}

    static List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < EVENTS.size(); i++) {
            Event event = EVENTS.get(i);
            Instant day = FIRST.plusSeconds(i * 86_400L);
            reports.add(report("Valley Herald", event, day, event.dead(), event.official()));
            reports.add(report("Coastline Radio", event, day.plusSeconds(3_600), event.others(), "hospital officials"));
            reports.add(report("Morning Beacon", event, day.plusSeconds(7_200), event.dead(), event.official()));
        }
        return reports;
    }

    private static Report report(String source, Event event, Instant publishedAt, int dead, String counting) {
        String slug = (source + "-" + event.place()).toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Report(
                slug,
                "https://" + source.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example/" + slug,
                event.what() + " in " + event.place() + " kills " + dead,
                source,
                publishedAt,
                """
                %s in %s has killed %d people, %s said.

                Rescue teams from the whole region came to %s during the night. Schools in %s stay closed this week.
                """.formatted(event.what(), event.place(), dead, counting, event.place(), event.place()));
    }
}
