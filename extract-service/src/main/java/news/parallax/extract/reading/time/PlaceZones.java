package news.parallax.extract.reading.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import news.parallax.extract.reading.text.ResourceLines;
import org.jspecify.annotations.Nullable;

/** Time zones of places, by the tz database and {@code place-zones.tsv}. */
public final class PlaceZones {
    /** A dateline stands at the head of the text; the rest of a first paragraph is not searched. */
    private static final int DATELINE_LENGTH = 80;

    private final Map<String, ZoneId> places = new HashMap<>();
    private final Map<String, ZoneId> abbreviations = new HashMap<>();

    public PlaceZones() {
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            int slash = id.lastIndexOf('/');
            if (slash > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/")) {
                places.putIfAbsent(id.substring(slash + 1).replace('_', ' ').toLowerCase(Locale.ROOT), ZoneId.of(id));
            }
        }
        for (String[] row : ResourceLines.table(PlaceZones.class, "place-zones.tsv", 2)) {
            for (String name : row[1].split("\\|", -1)) {
                places.put(name.toLowerCase(Locale.ROOT), ZoneId.of(row[0]));
            }
        }
        for (String[] row : ResourceLines.table(PlaceZones.class, "zone-abbreviations.tsv", 2)) {
            for (String name : row[1].split(" ", -1)) {
                abbreviations.put(name, ZoneId.of(row[0]));
            }
        }
    }

    /** The zone of a city, region or country by its English name or adjective, in any case. */
    public Optional<ZoneId> ofPlace(String name) {
        return Optional.ofNullable(places.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /** The zone or offset that an abbreviation in capitals stands for: "GMT", "BST". */
    public Optional<ZoneId> ofAbbreviation(String letters) {
        return Optional.ofNullable(abbreviations.get(letters));
    }

    /**
     * The zone in which an article counts its days: that of the first place named in its dateline ("UVIRA, Congo (AP)
     * —"), else of a place in the name of its source ("The Kigoma Sentinel"), else UTC.
     */
    public ZoneId ofArticle(String text, String source) {
        String head = text.substring(0, Math.min(text.length(), DATELINE_LENGTH));
        int end = endOfDateline(head);
        return firstIn(head.substring(0, Math.max(0, end)))
                .or(() -> firstIn(source))
                .or(() -> firstIn(bylinePlace(head)))
                .orElse(ZoneOffset.UTC);
    }

    /** Datelines end in a dash of some sort or in a bracketed agency. */
    private static int endOfDateline(String head) {
        int line = head.indexOf('\n');
        String first = line < 0 ? head : head.substring(0, line);
        for (String mark : new String[] {"\u2014", "\u2013", " - ", "--", "(", "/"}) {
            int at = first.indexOf(mark);
            if (at > 0 && Character.isUpperCase(first.charAt(0)) && isCapitals(first.substring(0, Math.min(at, 4)))) {
                return at;
            }
        }
        int dot = first.indexOf('.');
        return dot > 0 && isCapitals(first.substring(0, dot)) ? dot : -1;
    }

    private static boolean isCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** "By Rehema Mbwambo in Kigoma". */
    private static String bylinePlace(String head) {
        int in = head.startsWith("By ") ? head.indexOf(" in ") : -1;
        return in < 0 ? "" : head.substring(in + 4);
    }

    private Optional<ZoneId> firstIn(String text) {
        String[] words = text.split("[^\\p{L}.']+", -1);
        for (int at = 0; at < words.length; at++) {
            StringBuilder name = new StringBuilder();
            ZoneId found = null;
            for (int width = 0; width < 3 && at + width < words.length; width++) {
                name.append(width == 0 ? "" : " ").append(words[at + width]);
                found = Character.isUpperCase(firstLetter(name)) ? find(name, found) : found;
            }
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static char firstLetter(StringBuilder name) {
        return name.isEmpty() ? ' ' : name.charAt(0);
    }

    /** The zone of the name, with or without a full stop at its end. */
    private @Nullable ZoneId find(StringBuilder name, @Nullable ZoneId otherwise) {
        String key = name.toString().toLowerCase(Locale.ROOT);
        ZoneId exact = places.get(key);
        String bare = key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
        return exact != null ? exact : places.getOrDefault(bare, otherwise);
    }
}
