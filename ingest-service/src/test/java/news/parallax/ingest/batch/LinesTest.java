package news.parallax.ingest.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static List<String> read(String text) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 8);
        List<String> read = new ArrayList<>();
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            byte[] bytes = line.bytes();
            read.add(line.number() + ":" + (bytes == null ? "too long" : new String(bytes, StandardCharsets.UTF_8)));
        }
        return read;
    }

    @Test
    void numbersLinesAndLeavesBlankOnesOut() throws IOException {
        assertThat(read("a\n\n \r\nb\r\nc")).containsExactly("1:a", "4:b\r", "5:c");
        assertThat(read("")).isEmpty();
        assertThat(read("\n\n")).isEmpty();
    }

    @Test
    void goesOnBehindALineThatIsTooLong() throws IOException {
        assertThat(read("12345678\n123456789\nx\n" + "y".repeat(100_000) + "\nz\n"))
                .containsExactly("1:12345678", "2:too long", "3:x", "4:too long", "5:z");
    }
}
