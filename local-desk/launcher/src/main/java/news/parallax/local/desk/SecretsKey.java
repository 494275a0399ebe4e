package news.parallax.local.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key that the secrets of alert channels are sealed with: 32 random bytes in Base64, in a file that its owner alone can
 * read, beside the database and not in it.
 */
final class SecretsKey {
    private static final int BYTES = 32;

    private SecretsKey() {}

    /** The key of this data folder, made where there is none. */
    static String of(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] key = new byte[BYTES];
                new SecureRandom().nextBytes(key);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(key));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new DeskException("The key for secrets " + file + " cannot be read or made: " + e.getMessage(), e);
        }
    }
}
