package news.parallax.ingest.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        https://paper.example/news/bridge-falls                          | https://paper.example/news/bridge-falls
        HTTPS://Paper.Example:443/news/./x/../bridge#comments            | https://paper.example/news/bridge
        https://paper.example/a?utm_source=mail&id=7&fbclid=abc          | https://paper.example/a?id=7
        https://paper.example/a?utm_campaign=x                           | https://paper.example/a
        https://paper.example/world/bridge/amp/                          | https://paper.example/world/bridge/
        https://paper.example/world/bridge.amp.html                      | https://paper.example/world/bridge.html
        https://amp.paper.example/world/bridge?amp=1                     | https://paper.example/world/bridge
        https://www.google.com/amp/s/www.paper.example/world/bridge      | https://www.paper.example/world/bridge
        https://paper-example.cdn.ampproject.org/c/s/paper.example/a     | https://paper.example/a
        http://paper.example                                             | http://paper.example/
        https://paper.example/новости                                    | https://paper.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8
        """)
    void bringsOneArticlesAddressesTogether(String url, String canonical) {
        assertThat(CanonicalUrl.of(url)).map(CanonicalUrl::value).contains(canonical);
        assertThat(CanonicalUrl.of(canonical)).map(CanonicalUrl::value).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "paper.example/a",
                "ftp://paper.example/a",
                "https://",
                "https:///a",
                "http://a b/",
                "data:,x",
                "//paper.example/a"
            })
    void knowsWhatIsNoAddressOfAPage(String url) {
        assertThat(CanonicalUrl.of(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.bbc.co.uk/news, bbc.co.uk",
        "https://edition.cnn.com/a, cnn.com",
        "https://paper.example/a, paper.example",
        "https://www.paper.example/a, paper.example",
        "https://xn--e1afmkfd.xn--p1ai/a, пример.рф"
    })
    void namesTheSite(String url, String site) {
        assertThat(CanonicalUrl.of(url)).map(CanonicalUrl::site).contains(site);
    }
}
