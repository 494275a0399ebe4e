package news.parallax.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DisagreementTableTest {
    private static final FoundDisagreement TROOPS = new FoundDisagreement(
            "1",
            "NUMBER",
            "North Korean troops sent to Russia",
            "MEDIUM",
            List.of(
                    side("some 14,000", 1, "They counted 14,000 troops.", "Monitoring team", "Wire"),
                    side("about 15,000", 2, "Seoul counted about 15,000 troops in all.", "Seoul", "Courier")));

    @Test
    void setsSidesBesideEachOther() {
        assertThat(new DisagreementTable(80).of(List.of(TROOPS))).isEqualTo("""
                        ================================================================================
                        NUMBER (medium): North Korean troops sent to Russia
                        --------------------------------------------------------------------------------
                        SOME 14,000                            | ABOUT 15,000
                        1 origin: Monitoring team              | 2 origins: Seoul
                                                               |
                        “They counted 14,000 troops.”          | “Seoul counted about 15,000 troops in
                          Monitoring team -> Wire              | all.”
                                                               |   Seoul -> Courier
                        ================================================================================
                        """);
    }

    @Test
    void setsSidesUnderEachOtherOnANarrowTerminal() {
        String table = new DisagreementTable(40).of(List.of(TROOPS));
        assertThat(table.lines()).allMatch(line -> line.length() <= 40);
        assertThat(table).doesNotContain(" | ").contains("SOME 14,000\n").contains("ABOUT 15,000\n");
    }

    @Test
    void keepsControlCodesOfArticlesFromTheTerminal() {
        FoundDisagreement hostile = new FoundDisagreement(
                "1", "NUMBER", "a\u001b[2Jb\u202e", "LOW", List.of(side("1\n2", 1, "\u0007quote", "x", "y")));
        assertThat(new DisagreementTable(80).of(List.of(hostile)))
                .doesNotContain("\u001b", "\u0007", "\u202e")
                .contains("a [2Jb", "1 2");
    }

    private static FoundDisagreement.Side side(String value, int origins, String quote, String... chain) {
        return new FoundDisagreement.Side(
                value,
                List.of(chain[0]),
                origins,
                List.of(new FoundDisagreement.Quotation(
                        chain[chain.length - 1], "2025-06-18T00:00:00Z", quote, List.of(chain))));
    }
}
