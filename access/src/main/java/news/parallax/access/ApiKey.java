package news.parallax.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A key that a program shows to be let in, as it is stored: of the key itself only a hash. A plain SHA-256 will do where
 * what is hashed has 256 random bits; there is nothing to guess.
 *
 * @param name tells keys apart, and stands in trails: 1 to 60 letters, digits, {@code .}, {@code _}, {@code -}
 * @param created when it was issued
 * @param hash SHA-256 of the key, 64 hexadecimal digits
 */
public record ApiKey(String name, Role role, Instant created, String hash) {
    /** Begins every key, so that scanners for leaked secrets find them. */
    public static final String PREFIX = "plx_";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,60}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public ApiKey {
        requireName(name);
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("the hash of the key " + name + " is no SHA-256");
        }
    }

    /** A key that was just made; what is shown to its owner is not kept. */
    public record Issued(String secret, ApiKey key) {}

    /** Makes a new key. */
    public static Issued issue(String name, Role role, Instant now) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        return new Issued(secret, new ApiKey(name, role, now, hashOf(secret)));
    }

    /** SHA-256 of the key in hexadecimal digits. */
    public static String hashOf(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is no name: 1 to 60 letters, digits, dots, hyphens, underscores");
        }
    }
}
