package news.parallax.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeMarkTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        June 18, 2025 / 6:21 AM               | 2025-06-18T06:21:00Z
        June 18, 2025 / 11:10 IST             | 2025-06-18T05:40:00Z
        Published 19 Jun 2025 at 23:05 GMT    | 2025-06-19T23:05:00Z
        Updated: Thursday, 3rd of April 2025  | 2025-04-03T00:00:00Z
        Sept. 2, 2024, 12:30 p.m. EDT         | 2024-09-02T16:30:00Z
        2025-06-18 12:05 AM                   | 2025-06-18T00:05:00Z
        """)
    void readsTheDateLinesOfPages(String line, Instant moment) {
        Paragraph paragraph = new Paragraph(line, false);

        assertThat(TimeMark.isDate(paragraph)).isTrue();
        assertThat(TimeMark.read(paragraph)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge fell on June 18, 2025.",
                "March of the workers",
                "May 2025 brings 14 elections",
                "Section 3",
                "February 30, 2025"
            })
    void takesNothingElseForADate(String line) {
        Paragraph paragraph = new Paragraph(line, false);

        assertThat(TimeMark.isDate(paragraph) && TimeMark.read(paragraph).isPresent())
                .isFalse();
    }
}
