package news.parallax.ingest.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TooManyLinesTest {
    @Test
    void areNotTakenAndToldOfOnce() {
        LineByLine lines = new LineByLine(2, new MemorySize(BigInteger.valueOf(100)));
        ByteArrayInputStream body = new ByteArrayInputStream("a\nb\n\nc\nd\n".getBytes(StandardCharsets.UTF_8));
        List<String> taken = new ArrayList<>();

        List<ItemResult> results = lines.take(body, line -> {
                    taken.add(new String(line, StandardCharsets.UTF_8));
                    return List.of(ItemResult.failed(202, "taken", "", null));
                })
                .collect()
                .asList()
                .await()
                .atMost(Duration.ofSeconds(10));

        assertThat(taken).containsExactly("a", "b");
        assertThat(results).extracting(ItemResult::line).containsExactly(1, 2, 4);
        assertThat(results).extracting(ItemResult::status).containsExactly(202, 202, 413);
        assertThat(body.available()).isZero();
    }
}
