package news.parallax.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final String HEADER = """
            note: Written for this project.
            url: https://outlet.example/a
            source: Outlet
            title: Six: a title
            publishedAt: 2025-06-18T09:10:00Z
            """;

    @Test
    void readsHeaderAndParagraphs() {
        Report report = Report.parse("a.txt", HEADER + "\nFirst.\n\nSecond.\n");
        assertThat(report)
                .isEqualTo(new Report(
                        "a.txt",
                        "https://outlet.example/a",
                        "Six: a title",
                        "Outlet",
                        Instant.parse("2025-06-18T09:10:00Z"),
                        "First.\n\nSecond."));
    }

    @Test
    void insistsOnTheNoteThatSaysWhereTheTextComesFrom() {
        String without = HEADER.lines().skip(1).reduce("", (all, line) -> all + line + "\n");
        assertThatThrownBy(() -> Report.parse("a.txt", without + "\nText."))
                .hasMessage("a.txt has no header line note");
    }
}
