package news.parallax.compare.alert.webhook;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Checked by the library that the specification's authors publish for receivers. */
class SignatureTest {
    private static final String BODY = "{\"type\":\"test\",\"data\":{\"word\":\"Fähre 🚢\"}}";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Instant now = Instant.now();
    private final WebhookSecret present = WebhookSecret.fresh(RANDOM);
    private final WebhookSecret before = WebhookSecret.fresh(RANDOM);

    private static void verify(WebhookSecret secret, String body, String signature, Instant at) throws Exception {
        Map<String, List<String>> headers = Map.of(
                "webhook-id", List.of("msg_1"),
                "webhook-timestamp", List.of(Long.toString(at.getEpochSecond())),
                "webhook-signature", List.of(signature));
        new Webhook(secret.text()).verify(body, headers);
    }

    private String signed(WebhookSecret... secrets) {
        return Signature.of("msg_1", now, BODY.getBytes(StandardCharsets.UTF_8), List.of(secrets));
    }

    @Test
    void isTakenByTheReceiversLibrary() {
        assertThatCode(() -> verify(present, BODY, signed(present), now)).doesNotThrowAnyException();
    }

    @Test
    void isRefusedForAnotherBodyOrSecret() {
        assertThatThrownBy(() -> verify(present, BODY + " ", signed(present), now))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> verify(before, BODY, signed(present), now))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void isTakenWithEitherSecretWhileTheyOverlap() {
        String both = signed(present, before.endingAt(now.plusSeconds(60)));

        assertThatCode(() -> verify(present, BODY, both, now)).doesNotThrowAnyException();
        assertThatCode(() -> verify(before, BODY, both, now)).doesNotThrowAnyException();
    }

    @Test
    void endsWithTheOldSecretsTime() {
        String one = signed(present, before.endingAt(now.minusSeconds(1)));

        assertThatThrownBy(() -> verify(before, BODY, one, now)).isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void refusesSecretsOfTheWrongSize() {
        assertThatThrownBy(() -> new WebhookSecret("whsec_c2hvcnQ=", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WebhookSecret("c2hvcnQ=", null)).isInstanceOf(IllegalArgumentException.class);
    }
}
