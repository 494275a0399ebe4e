package news.parallax.compare.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\",\"x\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =1",
                "\u00A0=1",
                "＝1＋1",
            })
    void neutralisesWhatASpreadsheetWouldRun(String text) {
        assertThat(CsvTable.cell(text)).startsWith("\"'");
    }

    @Test
    void leavesPlainTextAlone() {
        assertThat(CsvTable.cell("14,000 \"troops\"")).isEqualTo("\"14,000 \"\"troops\"\"\"");
        assertThat(CsvTable.cell("")).isEqualTo("\"\"");
        assertThat(CsvTable.cell("a\",=1\n=2")).isEqualTo("\"a\"\",=1\n=2\"");
    }
}
