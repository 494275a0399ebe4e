package news.parallax.compare.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Governor Kabemba, Honoré Kabemba",
        "KCNA, North Korea's official Korean Central News Agency",
        "Mr Storgaard, Henrik Storgaard",
        "'ANC (Agence nationale)', 'the state news agency, ANC'",
        "the Emergencies Ministry, Emergencies Ministry",
    })
    void takesTwoWaysOfNamingForOneHolder(String a, String b) {
        assertThat(Names.mayBeSameBody(a, b)).isTrue();
        assertThat(Names.mayBeSameBody(b, a)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Henrik Storgaard, Philippa Orme",
        "Sanctions Monitoring Team, Russian officials",
        "the ministry, the company",
        "KCNA, TASS",
    })
    void keepsApartDifferentHolders(String a, String b) {
        assertThat(Names.mayBeSameBody(a, b)).isFalse();
        assertThat(Names.mayBeSameBody(b, a)).isFalse();
    }
}
