package news.parallax.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseReadingTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "120, PT2M",
                "'Mon, 02 Mar 2026 09:10:00 GMT', PT10M",
                "'Mon, 02 Mar 2026 08:00:00 GMT', none",
                "999999999, PT24H",
                "-5, none",
                "soon, none",
                "none, none"
            })
    void readsRetryAfter(String header, Duration expected) {
        assertThat(ResponseTimes.retryAfter(header, NOW).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"'public, max-age=600', PT10M", "max-age=0, none", "no-store, none", "'s-max-age=5', none"})
    void readsMaxAge(String header, Duration expected) {
        assertThat(ResponseTimes.maxAge(header).orElse(null)).isEqualTo(expected);
    }

    @Test
    void findsTheCharacterSetWhereBrowsersDo() {
        Charset windows = Charset.forName("windows-1252");
        assertThat(TextDecoding.decode("café".getBytes(StandardCharsets.UTF_8), "text/html; charset=UTF-8"))
                .isEqualTo("café");
        assertThat(TextDecoding.decode("café".getBytes(StandardCharsets.UTF_8), null))
                .isEqualTo("café");
        assertThat(TextDecoding.decode("café “x”".getBytes(windows), "text/html; charset=iso-8859-1"))
                .isEqualTo("café “x”");
        assertThat(TextDecoding.decode("café".getBytes(windows), "text/html")).isEqualTo("café");
        assertThat(TextDecoding.decode("\uFEFFcafé".getBytes(StandardCharsets.UTF_8), "text/html; charset=koi8-r"))
                .isEqualTo("café");
        String declared = "<meta charset=\"windows-1251\"><p>Курск</p>";
        assertThat(TextDecoding.decode(declared.getBytes(Charset.forName("windows-1251")), "text/html"))
                .isEqualTo(declared);
        assertThat(TextDecoding.decode("café".getBytes(StandardCharsets.UTF_8), "text/html; charset=no-such"))
                .isEqualTo("café");
    }

    @Test
    void unpacksBothMeaningsOfDeflate() throws IOException {
        byte[] plain = "a page ".repeat(100).getBytes(StandardCharsets.UTF_8);
        Deflater bare = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        bare.setInput(plain);
        bare.finish();
        byte[] packed = new byte[1_000];
        int length = bare.deflate(packed);

        assertThat(BoundedBody.read(new ByteArrayInputStream(packed, 0, length), "deflate", 10_000))
                .isEqualTo(plain);
        assertThat(BoundedBody.read(new ByteArrayInputStream(NewsSite.deflate(plain)), "deflate", 10_000))
                .isEqualTo(plain);
        assertThat(BoundedBody.read(new ByteArrayInputStream(NewsSite.gzip(plain)), "gzip", 10_000))
                .isEqualTo(plain);
        assertThat(BoundedBody.read(new ByteArrayInputStream(plain), null, plain.length))
                .isEqualTo(plain);
    }
}
