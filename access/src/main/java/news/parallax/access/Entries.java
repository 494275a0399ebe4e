package news.parallax.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The lines of a file of keys or accounts: words between blanks, {@code #} begins a comment.
 *
 * <pre>
 * keys:      name role created sha-256-of-the-key
 * accounts:  name role hash-of-the-password
 * </pre>
 */
final class Entries {
    private Entries() {}

    static List<ApiKey> keys(Path file, Consumer<String> complaints) throws IOException {
        return read(file, Entries::key, complaints);
    }

    static List<Account> accounts(Path file, Consumer<String> complaints) throws IOException {
        return read(file, Entries::account, complaints);
    }

    private static <T> List<T> read(Path file, Function<String[], T> entry, Consumer<String> complaints)
            throws IOException {
        List<T> entries = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                entries.add(entry.apply(line.strip().split("\\s+")));
            } catch (IllegalArgumentException | DateTimeException e) {
                // A line that cannot be read lets nobody in; it must not shut out those on the others.
                complaints.accept(file + ", line " + number + " cannot be read: " + e.getMessage());
            }
        }
        return List.copyOf(entries);
    }

    private static ApiKey key(String[] words) {
        requireWords(words, 4);
        return new ApiKey(words[0], role(words[1]), Instant.parse(words[2]), words[3]);
    }

    private static Account account(String[] words) {
        requireWords(words, 3);
        return new Account(words[0], role(words[1]), new PasswordHash(words[2]));
    }

    private static void requireWords(String[] words, int expected) {
        if (words.length != expected) {
            throw new IllegalArgumentException("it has " + words.length + " words, not " + expected);
        }
    }

    private static Role role(String name) {
        return Role.named(name).orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is no role"));
    }

    static String line(ApiKey key) {
        return String.join(" ", key.name(), key.role().label(), key.created().toString(), key.hash());
    }

    static String line(Account account) {
        return String.join(
                " ", account.name(), account.role().label(), account.password().text());
    }
}
