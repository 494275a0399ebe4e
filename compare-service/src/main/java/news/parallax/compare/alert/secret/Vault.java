package news.parallax.compare.alert.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals texts with AES-256-GCM under a key that is not in the database. Each is bound to its owner, so that a sealed text
 * moved to another row does not open. The key before the present one still opens what it sealed.
 */
public final class Vault {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;

    private final List<SecretKeySpec> keys;
    private final SecureRandom random = new SecureRandom();

    private Vault(List<SecretKeySpec> keys) {
        this.keys = keys;
    }

    /**
     * A vault under these keys.
     *
     * @param keys 32 bytes in Base64 each, the present one first; without any nothing can be sealed
     * @throws IllegalArgumentException where a text is no such key
     */
    public static Vault under(List<String> keys) {
        return new Vault(keys.stream().map(Vault::key).toList());
    }

    private static SecretKeySpec key(String text) {
        byte[] key = Base64.getDecoder().decode(text.strip());
        if (key.length != KEY) {
            throw new IllegalArgumentException("a key for secrets is " + KEY + " bytes in Base64, not " + key.length);
        }
        return new SecretKeySpec(key, "AES");
    }

    /** Whether there is a key. */
    public boolean isReady() {
        return !keys.isEmpty();
    }

    /** @throws IllegalStateException where there is no key */
    public byte[] seal(UUID owner, String text) {
        if (keys.isEmpty()) {
            throw new IllegalStateException("no key for secrets is configured");
        }
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys.getFirst(), nonce, owner)
                    .doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + CIPHER, e);
        }
    }

    /** @throws SealedException where none of the keys opens it */
    public String open(UUID owner, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        for (SecretKeySpec key : keys) {
            try {
                byte[] text =
                        cipher(Cipher.DECRYPT_MODE, key, nonce, owner).doFinal(sealed, NONCE, sealed.length - NONCE);
                return new String(text, StandardCharsets.UTF_8);
            } catch (GeneralSecurityException e) {
                // Sealed with another key.
            }
        }
        throw new SealedException();
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, UUID owner)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    /** The key that it was sealed with is not configured. */
    public static final class SealedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SealedException() {
            super("a stored secret cannot be opened: the key that it was sealed with is not configured");
        }
    }
}
