package news.parallax.compare.rate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Desk;
import news.parallax.compare.Occurrence;
import news.parallax.local.BackingServices;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(BackingServices.class)
class RateResourceTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    KeptRates kept;

    /** As the European Central Bank publishes it. */
    private static String document(String cubes) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"
                xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
              <gesmes:subject>Reference rates</gesmes:subject>
              <Cube>%s</Cube>
            </gesmes:Envelope>""".formatted(cubes).strip();
    }

    private static String day(Object day, String currency, String rate) {
        return "<Cube time='%s'><Cube currency='%s' rate='%s'/></Cube>".formatted(day, currency, rate);
    }

    private static Response load(String document) {
        return given().contentType("application/xml").body(document).put("/api/exchange-rates");
    }

    private static ValidatableResponse ratesOf(String day) {
        return given().get("/api/exchange-rates?day={day}", day).then().statusCode(200);
    }

    @Test
    void keepsRatesAndServesThemOverHolidays() {
        load(document(day("2001-04-12", "NOK", "8.07") + day("2001-04-11", "NOK", "8.05")))
                .then()
                .statusCode(200)
                .body("rates", equalTo(2))
                .body("currencies", equalTo(1))
                .body("from", equalTo("2001-04-11"))
                .body("to", equalTo("2001-04-12"));

        ratesOf("2001-04-11").body("rates.perEuro", equalTo(List.of(8.05f)));
        ratesOf("2001-04-16").body("rates[0].currency", equalTo("NOK")).body("rates[0].set", equalTo("2001-04-12"));
        ratesOf("2001-04-18").body("rates", empty());
        ratesOf("2001-04-10").body("rates", empty());

        load(document(day("2001-04-12", "NOK", "8.09"))).then().statusCode(200);
        ratesOf("2001-04-12").body("rates.perEuro", equalTo(List.of(8.09f)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no XML",
                "<Cube/>",
                "<Cube time='today'/>",
                "<Cube><Cube currency='NOK' rate='8'/></Cube>",
                "<Cube time='2001-05-02'><Cube currency='NOK' rate='8'/><Cube currency='SEK' rate='-1'/></Cube>",
                "<Cube time='2001-05-02'><Cube currency='NOK' rate='8'/><Cube currency='SEK' rate='1e99'/></Cube>",
                "<Cube time='2001-05-02'><Cube currency='NOK' rate='8'/><Cube currency='kr' rate='8'/></Cube>",
                "<!DOCTYPE c [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><c time='2001-05-02'>&e;</c>"
            })
    void takesNothingOfWhatCannotBeRead(String document) {
        load(document).then().statusCode(400).contentType("application/problem+json");
        ratesOf("2001-05-02").body("rates", empty());
    }

    @Test
    void letsOnlyAdministratorsLoad() {
        given().header("Authorization", "Bearer nobody")
                .contentType("application/xml")
                .body(document(day("2001-06-01", "NOK", "8")))
                .put("/api/exchange-rates")
                .then()
                .statusCode(401);
        given().get("/api/exchange-rates?day=tomorrow").then().statusCode(400);
    }

    @Test
    void comparesSumsInTwoCurrenciesAtTheRateOfTheDay() {
        Occurrence before = new Occurrence("Unrated");
        Occurrence ferry = new Occurrence("Converted");
        LocalDate day = LocalDate.ofInstant(ferry.morning(), ZoneOffset.UTC);
        load(document(day(day.minusDays(1), "USD", "1.10"))).then().statusCode(200);
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            for (Occurrence told : List.of(before, ferry)) {
                claims.sendAndAwait(
                        told.reportOfPrice("Coastline", "3 million euros", 3e6, "EUR"),
                        told.reportOfPrice("Seaward", "4 million dollars", 4e6, "USD"));
            }
        }

        disagreementsOf(ferry)
                .body("items", hasSize(1))
                .body("items[0].type", equalTo("NUMBER"))
                .body("items[0].explanation", containsString("One euro was 1.1 USD on "));
        disagreementsOf(before).body("items", empty());
        given().get("/api/stories/{id}", Desk.storyOf(before, "Seaward"))
                .then()
                .statusCode(200)
                .body("compatible.explanation.toString()", containsString("no rate of that day"));
    }

    private static ValidatableResponse disagreementsOf(Occurrence occurrence) {
        UUID story = Desk.storyOf(occurrence, "Seaward");
        return given().get("/api/disagreements?story={story}", story).then().statusCode(200);
    }

    @Test
    @Timeout(20)
    void fetchesRatesAndKeepsWhatIsThereWhenTheyCannotBeHad() throws IOException, InterruptedException {
        HttpServer bank = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bank.createContext("/rates.xml", exchange -> {
            byte[] body = document(day("2001-07-02", "SEK", "9.2")).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        bank.createContext("/slow.xml", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
        });
        bank.start();
        String address = "http://localhost:" + bank.getAddress().getPort();
        try {
            new RateFetch(kept, Optional.of(URI.create(address + "/rates.xml"))).fetch();
            ratesOf("2001-07-02").body("rates.currency", equalTo(List.of("SEK")));
            new RateFetch(kept, Optional.of(URI.create(address + "/gone.xml"))).fetch();
            new RateFetch(kept, Optional.of(URI.create(address + "/slow.xml")), Duration.ofMillis(300)).fetch();
        } finally {
            bank.stop(0);
        }
        new RateFetch(kept, Optional.of(URI.create(address + "/rates.xml"))).fetch();
        ratesOf("2001-07-02").body("rates.currency", equalTo(List.of("SEK")));
    }
}
