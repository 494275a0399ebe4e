package news.parallax.extract.reading.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import news.parallax.extract.reading.numeral.Word;
import news.parallax.extract.reading.text.ResourceLines;
import org.jspecify.annotations.Nullable;

/** Months and days of the week by the names of {@code calendar-names.tsv}. */
final class CalendarNames {
    private final Map<String, Month> months = new HashMap<>();
    private final Map<String, DayOfWeek> days = new HashMap<>();

    CalendarNames() {
        for (String[] row : ResourceLines.table(CalendarNames.class, "calendar-names.tsv", 3)) {
            int number = Integer.parseInt(row[1]);
            for (String name : row[2].split(" ", -1)) {
                if (row[0].equals("month")) {
                    months.put(name, Month.of(number));
                } else {
                    days.put(name, DayOfWeek.of(number));
                }
            }
        }
    }

    @Nullable
    Month month(Word word) {
        return word.isLetters() ? months.get(word.lower()) : null;
    }

    /** Abbreviations count only where they are written with a capital. */
    @Nullable
    DayOfWeek day(Word word) {
        DayOfWeek day = word.isLetters() ? days.get(word.lower()) : null;
        return day != null && (word.text().length() > 5 || word.isCapitalised()) ? day : null;
    }
}
