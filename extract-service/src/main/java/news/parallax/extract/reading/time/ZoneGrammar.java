package news.parallax.extract.reading.time;

import java.time.ZoneId;
import java.util.Optional;
import news.parallax.extract.reading.numeral.Words;
import org.jspecify.annotations.Nullable;

/** Reads the zone behind a time of day: "GMT", "local time", "Omsk time", "in Lisbon". */
final class ZoneGrammar {
    private static final int MAX_PLACE_WORDS = 3;

    private final PlaceZones zones;

    ZoneGrammar(PlaceZones zones) {
        this.zones = zones;
    }

    /** The zone, null for "local time", and where the words end. */
    record Found(@Nullable ZoneId zone, int next) {}

    @Nullable
    Found at(Words words, int index) {
        int at = words.is(index, "in") || words.is(index, "(") ? index + 1 : index;
        if (words.follow(at, "local", "time")) {
            return new Found(null, at + 2);
        }
        Optional<ZoneId> abbreviation = zones.ofAbbreviation(words.at(index).text());
        if (abbreviation.isPresent()) {
            return new Found(abbreviation.get(), index + 1);
        }
        boolean in = words.is(index, "in");
        StringBuilder name = new StringBuilder();
        for (int width = 1; width <= MAX_PLACE_WORDS && words.at(at + width - 1).isCapitalised(); width++) {
            name.append(width == 1 ? "" : " ").append(words.at(at + width - 1).text());
            if (words.is(at + width, "time")) {
                Optional<ZoneId> place = zones.ofPlace(name.toString());
                return place.map(zone -> new Found(zone, behind(words, name, at)))
                        .orElse(null);
            }
            Optional<ZoneId> city =
                    in && !words.at(at + width).isCapitalised() ? zones.ofPlace(name.toString()) : Optional.empty();
            if (city.isPresent()) {
                return new Found(city.get(), at + width);
            }
        }
        return null;
    }

    private static int behind(Words words, StringBuilder name, int first) {
        int at = first;
        while (!words.is(at, "time") && at - first <= name.length()) {
            at++;
        }
        return at + 1;
    }
}
