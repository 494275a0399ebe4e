package news.parallax.compare.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    private final Random random = new Random(7);

    @Test
    void knowsATrimmedCopyByContainment() {
        String text = words(600);
        String trimmed = text.substring(0, text.length() / 2) + " " + words(20);
        assertThat(Fingerprints.of(text).containment(Fingerprints.of(trimmed))).isGreaterThan(0.85);
    }

    @Test
    void keepsDistinctTextsApart() {
        assertThat(Fingerprints.of(words(600)).containment(Fingerprints.of(words(600))))
                .isLessThan(0.1);
    }

    @Test
    void provesNothingByATeaser() {
        String text = words(600);
        assertThat(Fingerprints.of(text).containment(Fingerprints.of(text.substring(0, 60))))
                .isZero();
    }

    @Test
    void staysBoundedAndSymmetricOnLongTexts() {
        String longer = words(40_000);
        String half = longer.substring(0, longer.length() / 2);
        Fingerprint one = Fingerprints.of(longer);
        Fingerprint other = Fingerprints.of(half);
        assertThat(one.shingles()).hasSize(Fingerprints.MAX_SHINGLES);
        assertThat(one.containment(other)).isGreaterThan(0.85).isEqualTo(other.containment(one));
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(5_000))
                .collect(Collectors.joining(" "));
    }
}
