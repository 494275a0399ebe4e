package news.parallax.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is stored: PBKDF2 with HMAC-SHA-512 and 210,000 rounds, which OWASP's Password Storage Cheat Sheet asks
 * for.
 *
 * @param text {@code pbkdf2-sha512$rounds$salt$hash}, the last two in Base64
 */
public record PasswordHash(String text) {
    private static final int ROUNDS = 210_000;
    private static final int MOST_ROUNDS = 5_000_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern FORM =
            Pattern.compile("pbkdf2-sha512\\$(\\d{1,7})\\$([A-Za-z0-9+/]{22}==)\\$([A-Za-z0-9+/]{43}=)");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Easily read aloud and typed: no letter or digit that looks like another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    public PasswordHash {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || Integer.parseInt(form.group(1)) < 1 || Integer.parseInt(form.group(1)) > MOST_ROUNDS) {
            throw new IllegalArgumentException("no hash of a password as this program writes it");
        }
    }

    /** A new password of 20 letters and digits, almost 100 random bits, in groups with hyphens. */
    public static String newPassword() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    /** Hashes a password with new salt; takes some tenths of a second on purpose. */
    public static PasswordHash of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return new PasswordHash("pbkdf2-sha512$" + ROUNDS + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(hash(password, salt, ROUNDS)));
    }

    /** Whether this is that password; takes as long either way. */
    public boolean matches(String password) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalStateException("checked when it was made");
        }
        byte[] salt = Base64.getDecoder().decode(form.group(2));
        byte[] expected = Base64.getDecoder().decode(form.group(3));
        return MessageDigest.isEqual(expected, hash(password, salt, Integer.parseInt(form.group(1))));
    }

    private static byte[] hash(String password, byte[] salt, int rounds) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BYTES * 8))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2 with HMAC-SHA-512", e);
        }
    }

    /** Not the hash: it would end up in logs. */
    @Override
    public String toString() {
        return "PasswordHash";
    }
}
