package news.parallax.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Keys and accounts that every service's tests have. Tests that say nothing of it call with the key of an administrator
 * named {@value #NAME}: {@link SignedInRequests}.
 */
public final class TestAccess {
    /** Whom trails name where a test says nothing of it. */
    public static final String NAME = "desk";

    /** Of the accounts {@value #NAME} (administrator) and {@value #READER} (reader). */
    public static final String PASSWORD = "ferry-ferry-ferry-ferry";

    public static final String READER = "rita";

    private static final String CREATED = " 2026-05-02T09:30:00Z ";
    private static final Path FOLDER = Path.of("target", "test-access").toAbsolutePath();

    private TestAccess() {}

    /** The key with that role. */
    public static String key(Role role) {
        return ApiKey.PREFIX + "of-the-tests-for-" + role.label();
    }

    /** The value of the header {@code Authorization} with that key. */
    public static String bearer(Role role) {
        return "Bearer " + key(role);
    }

    /** Settings of a service that knows the keys and accounts. */
    public static Map<String, String> configuration() {
        try {
            Files.createDirectories(FOLDER);
            replace("keys", Arrays.stream(Role.values()).map(TestAccess::line).toList());
            if (!Files.exists(FOLDER.resolve("accounts"))) {
                PasswordHash hash = PasswordHash.of(PASSWORD);
                replace("accounts", List.of(NAME + " admin " + hash.text(), READER + " reader " + hash.text()));
            }
            replace("session.key", List.of("only-for-tests-only-for-tests-only-for-tests"));
        } catch (IOException e) {
            throw new UncheckedIOException("the tests' keys could not be written", e);
        }
        return Map.of("parallax.access.folder", FOLDER.toString(), "parallax.access.key", key(Role.EDITOR));
    }

    private static String line(Role role) {
        String name = role == Role.ADMIN ? NAME : "test-" + role.label();
        return name + " " + role.label() + CREATED + ApiKey.hashOf(key(role));
    }

    private static void replace(String file, List<String> lines) throws IOException {
        Files.write(FOLDER.resolve(file), lines);
    }
}
