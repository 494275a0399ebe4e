package news.parallax.compare.alert.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a message as the Standard Webhooks specification 1.0.0 has it: HMAC-SHA256 over {@code id.timestamp.body}. */
public final class Signature {
    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /**
     * The value of {@code webhook-signature}: one signature for each secret that holds, newest first, with spaces between.
     *
     * @param timestamp as sent in {@code webhook-timestamp}, in seconds
     */
    public static String of(String id, Instant timestamp, byte[] body, List<WebhookSecret> secrets) {
        return secrets.stream()
                .filter(secret -> secret.holdsAt(timestamp))
                .map(secret -> "v1," + signed(id, timestamp, body, secret))
                .collect(Collectors.joining(" "));
    }

    private static String signed(String id, Instant timestamp, byte[] body, WebhookSecret secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.key(), ALGORITHM));
            mac.update((id + "." + timestamp.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
