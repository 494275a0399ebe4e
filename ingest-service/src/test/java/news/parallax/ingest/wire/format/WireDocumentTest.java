package news.parallax.ingest.wire.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.parallax.contracts.ArticlePublished.Status;
import news.parallax.ingest.article.Delivery;
import news.parallax.ingest.article.Dispatch;
import news.parallax.ingest.article.Refusal;
import news.parallax.ingest.article.Refusal.Reason;
import news.parallax.ingest.article.RefusedException;
import news.parallax.ingest.article.Withdrawal;
import news.parallax.ingest.wire.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireDocumentTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private static List<WireItem> items(byte[] document) {
        return WireDocument.read(document, NOW);
    }

    private static Dispatch only(byte[] document) {
        List<WireItem> items = items(document);
        assertThat(items).hasSize(1);
        return items.getFirst().reading().get();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Refusal refusal(byte[] document) {
        RefusedException[] refused = new RefusedException[1];
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> only(document))
                .satisfies(e -> refused[0] = e);
        return refused[0].refusal();
    }

    @Test
    void readsNinjs3() {
        assertThat(only(Samples.raw("ninjs-3.1.json")))
                .isEqualTo(new Delivery(
                        "urn:newsml:northsea.example:20260302:ferry-@ID@",
                        "Ferry with 212 passengers runs aground off Lerwick",
                        "North Sea Press",
                        Instant.parse("2026-03-02T09:15:00Z"),
                        null,
                        "en-GB",
                        "LERWICK (NSP) - A ferry with 212 passengers ran aground off Lerwick on Monday, the coastguard"
                                + " said.\n\n“Nobody was hurt,” its duty officer Magnus Halcrow said.\n\nTwo lifeboats"
                                + " were at the scene.\n\n212 passengers\n\n19 crew",
                        "By Ann Isbister, North Sea Press",
                        "Will be updated with quotes from the skipper."));
    }

    @Test
    void readsNinjs2() {
        assertThat(only(Samples.raw("ninjs-2.2.json")))
                .isEqualTo(new Delivery(
                        "urn:newsml:kustnytt.example:20260302:farja-@ID@",
                        "Shetland ferry aground with 230 on board",
                        "Kustnytt",
                        Instant.parse("2026-03-02T09:20:00Z"),
                        null,
                        "en",
                        "A ferry with 230 passengers has run aground in Shetland, its owner said on Monday.\n\nGale\n\nIts"
                                + " engine had failed in a gale.",
                        "Kustnytt",
                        null));
    }

    @Test
    void readsNewsMlG2WithNitfInside() {
        assertThat(only(Samples.raw("newsml-g2-2.34.xml")))
                .isEqualTo(new Delivery(
                        "urn:newsml:harbourwire.example:20260302:SHETLAND-FERRY-@ID@",
                        "Passengers & crew taken off Shetland ferry",
                        "Harbour Wire",
                        Instant.parse("2026-03-02T09:40:00Z"),
                        null,
                        "en-GB",
                        "LERWICK, Scotland - All passengers were taken off a ferry that ran aground off Lerwick on Monday,"
                                + " its owner said.\n\nThere were 221 of them, it said.\n\nGale\n\nThe ship’s engine had"
                                + " failed in a gale.\n\nPassengers 221",
                        "Rosa Leask in Lerwick",
                        "ADDS passenger numbers in paragraph 2"));
    }

    @Test
    void readsEveryItemOfANewsMlG2MessageForItself() {
        List<WireItem> items = items(Samples.raw("newsml-g2-message.xml"));

        assertThat(items).hasSize(3);
        assertThat(items.get(0).reading().get()).isInstanceOfSatisfying(Delivery.class, delivery -> {
            assertThat(delivery.body()).isEqualTo("The harbour master praised the crew of the lifeboat on Monday.");
            assertThat(delivery.source()).isEqualTo("Harbour Wire");
            assertThat(delivery.language()).isEqualTo("en");
        });
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> items.get(1).reading().get())
                .satisfies(e -> assertThat(e.refusal().reason()).isEqualTo(Reason.NO_TEXT));
        assertThat(items.get(2).reading().get())
                .isEqualTo(new Withdrawal(
                        "urn:newsml:harbourwire.example:20260302:SHETLAND-FERRY-@ID@",
                        Status.CANCELED,
                        Instant.parse("2026-03-02T09:55:00Z"),
                        "EDITORS: please kill SHETLAND-FERRY, the owner has withdrawn its statement."));
    }

    @Test
    void readsNitfWithItsDocumentTypeAndEncoding() {
        assertThat(only(Samples.raw("nitf-3.5.xml")))
                .isEqualTo(new Delivery(
                        "urn:x-nitf:Skerries%20Press:SP%40ID%40",
                        "Ferry runs aground off Lerwick",
                        "Skerries Press",
                        Instant.parse("2026-03-02T09:30:00Z"),
                        Instant.parse("2026-03-02T09:30:00Z"),
                        "en",
                        "A ferry with 198 passengers ran aground off Lerwick on Monday, said Magnus Halcrow of the"
                                + " coastguard.\n\nIts café was flooded.\n\nThe ship was built in 1994.",
                        "By Jack Ratter",
                        null));
    }

    @Test
    void aKillNoticeInNitfNamesTheDocumentThatItTakesBack() {
        assertThat(only(Samples.raw("nitf-3.5-kill.xml")))
                .isEqualTo(new Withdrawal(
                        "urn:x-nitf:Skerries%20Press:SP%40ID%40",
                        Status.CANCELED,
                        Instant.parse("2026-03-02T11:15:00Z"),
                        "KILL Ferry. The figures were those of another ship."));
    }

    @ParameterizedTest
    @CsvSource({"ninjs-3.1.json, \"usable\"", "ninjs-2.2.json, \"usable\"", "newsml-g2-2.34.xml, stat:usable"})
    void withheldAndCanceledTakeTheArticleBack(String sample, String usable) {
        for (Status status : Status.values()) {
            byte[] notice = Samples.changed(
                    Samples.raw(sample),
                    usable,
                    usable.replace("usable", status.name().toLowerCase(java.util.Locale.ROOT)));

            assertThat(only(notice)).isInstanceOfSatisfying(Withdrawal.class, kill -> assertThat(kill.status())
                    .isEqualTo(status));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ninjs-3.1.json, '\"pubStatus\": \"usable\"', '\"pubStatus\": \"usable\", \"embargoedUntil\": \"2026-03-03T06:00:00+01:00\"'",
        "ninjs-2.2.json, '\"pubstatus\": \"usable\"', '\"pubstatus\": \"usable\", \"embargoed\": \"2026-03-03T05:00:00Z\"'",
        "newsml-g2-2.34.xml, <pubStatus, <embargoed>2026-03-03T05:00:00Z</embargoed><pubStatus",
        "nitf-3.5.xml, <date.release norm=\"20260302T093000Z\"/>, <date.release norm=\"20260303T060000+0100\"/>"
    })
    void knowsWhenAnEmbargoEnds(String sample, String from, String to) {
        assertThat(only(Samples.changed(Samples.raw(sample), from, to)))
                .isInstanceOfSatisfying(Delivery.class, delivery -> assertThat(delivery.embargoedUntil())
                        .isEqualTo(Instant.parse("2026-03-03T05:00:00Z")));
    }

    @Test
    void anEmbargoWithoutAnEndHoldsUntilAnotherVersionComes() {
        byte[] held = Samples.changed(Samples.raw("newsml-g2-2.34.xml"), "<pubStatus", "<embargoed/><pubStatus");

        assertThat(only(held)).isInstanceOfSatisfying(Delivery.class, delivery -> assertThat(delivery.embargoedUntil())
                .isAfter(NOW.plus(Duration.ofDays(100_000))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ninjs-3.1.json | \"version\": \"3.1\" | \"version\": \"4.0\" | ninjs 4.0",
                "ninjs-2.2.json | \"version\": \"2.2\" | \"version\": \"1.4\" | ninjs 1.4",
                "newsml-g2-2.34.xml | standardversion=\"2.34\" | standardversion=\"3.0\" | NewsML-G2 3.0",
                "newsml-g2-2.34.xml | nar/2006-10-01/\" xmlns:xsi | nar/2030-01-01/\" xmlns:xsi | namespace",
                "nitf-3.5.xml | NITF 3.5 | NITF 2.5 | NITF 2.5"
            })
    void saysWhichVersionItDoesNotRead(String sample, String from, String to, String named) {
        Refusal refusal = refusal(Samples.changed(Samples.raw(sample), from, to));

        assertThat(refusal.reason()).isEqualTo(Reason.UNKNOWN_VERSION);
        assertThat(refusal.detail()).contains(named);
    }

    @Test
    void knowsOlderFormatsByTheirNames() {
        assertThat(refusal(bytes("{\"uri\": \"urn:a:b\", \"headline\": \"x\", \"body_text\": \"y\"}"))
                        .detail())
                .contains("ninjs 1.x");
        assertThat(refusal(bytes("<NewsML Version=\"1.2\"/>")).detail()).contains("NewsML 1");
        assertThat(refusal(bytes("<packageItem/>")).reason()).isEqualTo(Reason.NO_TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ninjs-3.1.json | \"uri\": \"urn:newsml:northsea.example:20260302:ferry-@ID@\" | \"other\": 1 | uri",
                "ninjs-3.1.json | \"versionCreated\": \"2026-03-02T09:15:00+00:00\" | \"versionCreated\": \"soon\" | versionCreated",
                "ninjs-3.1.json | \"pubStatus\": \"usable\" | \"pubStatus\": \"fine\" | pubStatus",
                "ninjs-3.1.json | \"pubStatus\": \"usable\" | \"pubStatus\": 7 | pubstatus",
                "ninjs-3.1.json | \"type\": \"text\" | \"type\": \"picture\" | type",
                "newsml-g2-2.34.xml | guid= | id= | guid",
                "newsml-g2-2.34.xml | contenttype | <x | ",
                "nitf-3.5.xml | id-string | id | doc-id"
            })
    void namesThePartAtFault(String sample, String from, String to, String field) {
        assertThat(refusal(Samples.changed(Samples.raw(sample), from, to)).field())
                .isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "hello",
                "[]",
                "{",
                "{\"uri\": }",
                "<",
                "<nitf>",
                "<nitf></newsItem>",
                "\u0000",
                "PK\u0003\u0004"
            })
    void refusesWhatIsNoDocument(String text) {
        assertThat(refusal(bytes(text)).reason()).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void picksNothingUpFromElsewhereInTheDocument() {
        assertThat(((Delivery) only(Samples.raw("ninjs-3.1.json"))).body())
                .doesNotContain("alert")
                .doesNotContain("The ferry on Monday");
    }
}
