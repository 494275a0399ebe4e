package news.parallax.compare.alert.webhook;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A symmetric key of Standard Webhooks, 24 to 64 bytes.
 *
 * @param text {@code whsec_} and the key in Base64
 * @param until when it ends; null where it is the present one
 */
public record WebhookSecret(String text, @Nullable Instant until) {
    private static final String PREFIX = "whsec_";
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;

    public WebhookSecret {
        int bytes = key(text).length;
        if (bytes < SHORTEST || bytes > LONGEST) {
            throw new IllegalArgumentException(
                    "a secret holds " + SHORTEST + " to " + LONGEST + " bytes, not " + bytes);
        }
    }

    public static WebhookSecret fresh(SecureRandom random) {
        byte[] key = new byte[32];
        random.nextBytes(key);
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(key), null);
    }

    public WebhookSecret endingAt(Instant end) {
        return new WebhookSecret(text, end);
    }

    boolean holdsAt(Instant now) {
        return until == null || now.isBefore(until);
    }

    byte[] key() {
        return key(text);
    }

    private static byte[] key(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("a secret begins with " + PREFIX);
        }
        return Base64.getDecoder().decode(text.substring(PREFIX.length()));
    }

    /** Nothing of it gets into logs. */
    @Override
    public String toString() {
        return "WebhookSecret[…]";
    }
}
