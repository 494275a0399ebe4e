package news.parallax.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import news.parallax.ingest.url.CanonicalUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredAddressTest {
    private static final String HERE = "https://www.outlet.example/world/ferry?id=7&utm_source=mail";

    private static String address(String head, String url) {
        return DeclaredAddress.of("<html><head>" + head + "</head><body><p>Text</p></body></html>", url)
                .map(CanonicalUrl::value)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "/world/ferry, https://www.outlet.example/world/ferry",
        "https://outlet.example/world/ferry/amp, https://outlet.example/world/ferry",
        "https://amp.outlet.example/world/ferry, https://outlet.example/world/ferry",
        "https://other.example/world/ferry, https://www.outlet.example/world/ferry?id=7",
        "https://outlet.example.evil.example/a, https://www.outlet.example/world/ferry?id=7",
        "/, https://www.outlet.example/world/ferry?id=7",
        "https://www.outlet.example, https://www.outlet.example/world/ferry?id=7",
        "javascript:alert(1), https://www.outlet.example/world/ferry?id=7"
    })
    void isBelievedWithinTheSite(String declared, String expected) {
        assertThat(address("<link rel=\"canonical\" href=\"" + declared + "\">", HERE))
                .isEqualTo(expected);
        assertThat(address("<link href='" + declared + "' rel='Canonical shortlink'>", HERE))
                .isEqualTo(expected);
    }

    @Test
    void takesOpenGraphWhereThereIsNoLink() {
        String graph = "<meta property='og:url' content='https://www.outlet.example/world/2'>";

        assertThat(address(graph, HERE)).isEqualTo("https://www.outlet.example/world/2");
        assertThat(address(graph + "<link rel=canonical href='/world/1'>", HERE))
                .isEqualTo("https://www.outlet.example/world/1");
    }

    @Test
    void isWhereThePageStandsOtherwise() {
        assertThat(address("", HERE)).isEqualTo("https://www.outlet.example/world/ferry?id=7");
        assertThat(DeclaredAddress.of("<html></html>", "no address")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://outlet.example/, true",
        "https://outlet.example/?utm_source=app, true",
        "https://outlet.example/world, false",
        "https://outlet.example/?p=12, false"
    })
    void knowsFrontPages(String url, boolean front) {
        Optional<CanonicalUrl> address = CanonicalUrl.of(url);

        assertThat(address.map(DeclaredAddress::isFrontPage)).hasValue(front);
    }
}
