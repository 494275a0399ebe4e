package news.parallax.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessFolderTest {
    private static final Instant NOW = Instant.parse("2026-05-02T09:30:00Z");

    @TempDir
    Path parent;

    private AccessFolder folder;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void open() {
        folder = new AccessFolder(parent.resolve("access"), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void keepsOnlyTheHashOfAKey() throws IOException {
        String secret = folder.issueKey("newsroom", Role.EDITOR);

        assertThat(folder.keys(complaints::add))
                .containsExactly(new ApiKey("newsroom", Role.EDITOR, NOW, ApiKey.hashOf(secret)));
        assertThat(Files.readString(folder.keysFile())).doesNotContain(secret, secret.substring(4));
    }

    @Test
    void replacesAKeyOfTheSameName() throws IOException {
        folder.issueKey("newsroom", Role.EDITOR);
        folder.issueKey("archive", Role.READER);
        folder.issueKey("newsroom", Role.ADMIN);

        assertThat(folder.keys(complaints::add))
                .extracting(ApiKey::name, ApiKey::role)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("archive", Role.READER),
                        org.assertj.core.groups.Tuple.tuple("newsroom", Role.ADMIN));
    }

    @Test
    void takesAKeyBack() throws IOException {
        folder.issueKey("newsroom", Role.EDITOR);

        assertThat(folder.revokeKey("newsroom")).isTrue();
        assertThat(folder.revokeKey("newsroom")).isFalse();
        assertThat(folder.keys(complaints::add)).isEmpty();
    }

    @Test
    void isReadableByItsOwnerAlone() throws IOException {
        folder.issueKey("newsroom", Role.EDITOR);
        folder.setPassword("desk", Role.ADMIN, PasswordHash.newPassword());
        folder.ensureSessionKey();

        assertThat(permissions(parent.resolve("access"))).isEqualTo("rwx------");
        for (Path file : List.of(folder.keysFile(), folder.accountsFile(), folder.sessionKeyFile())) {
            assertThat(permissions(file)).as(file.toString()).isEqualTo("rw-------");
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void keepsTheSessionKeyOverRestarts() throws IOException {
        folder.ensureSessionKey();
        String before = Files.readString(folder.sessionKeyFile());
        folder.ensureSessionKey();

        assertThat(Files.readString(folder.sessionKeyFile())).isEqualTo(before);
    }

    @Test
    void knowsAPasswordAgainByItsHash() throws IOException {
        String password = PasswordHash.newPassword();
        folder.setPassword("desk", Role.ADMIN, password);

        Account account = folder.accounts(complaints::add).getFirst();
        assertThat(account.password().matches(password)).isTrue();
        assertThat(account.password().matches(password + "x")).isFalse();
        assertThat(Files.readString(folder.accountsFile())).doesNotContain(password);
    }

    @Test
    void endsSessionsByANewPassword() throws IOException {
        folder.setPassword("desk", Role.ADMIN, "one");
        String before = folder.accounts(complaints::add).getFirst().fingerprint();
        folder.setPassword("desk", Role.ADMIN, "one");

        assertThat(folder.accounts(complaints::add).getFirst().fingerprint()).isNotEqualTo(before);
    }

    @Test
    void skipsALineThatItCannotReadAndSaysWhich() throws IOException {
        folder.issueKey("newsroom", Role.EDITOR);
        Files.writeString(
                folder.keysFile(), Files.readString(folder.keysFile()) + "wire owner 2026-05-02T09:30:00Z 00\n");

        assertThat(folder.keys(complaints::add)).hasSize(1);
        assertThat(complaints).singleElement().asString().contains("line 3", "\"owner\" is no role");
    }

    @Test
    void losesNoLineThatItCannotReadByWritingAnother() throws IOException {
        folder.issueKey("newsroom", Role.EDITOR);
        Files.writeString(folder.keysFile(), Files.readString(folder.keysFile()) + "typo\n");

        assertThatThrownBy(() -> folder.issueKey("archive", Role.READER)).hasMessageContaining("line 3");
        assertThat(Files.readString(folder.keysFile())).contains("typo");
    }

    @Test
    void refusesANameThatWouldBreakTheFile() {
        for (String name : List.of("", "two words", "a\nb", "../escape", "x".repeat(61))) {
            assertThatThrownBy(() -> folder.issueKey(name, Role.READER))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void tellsWhenAKeyWasLastUsed() {
        folder.issueKey("newsroom", Role.EDITOR);
        assertThat(folder.lastUsed("newsroom")).isEmpty();

        folder.noteUse("newsroom");

        assertThat(folder.lastUsed("newsroom")).contains(NOW);
    }

    @Test
    void issuesKeysSideBySideWithoutLosingOne() throws Exception {
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(4)) {
            var issued = Stream.iterate(0, i -> i + 1)
                    .limit(20)
                    .map(i -> threads.submit(() -> folder.issueKey("key-" + i, Role.READER)))
                    .toList();
            for (var one : issued) {
                one.get();
            }
        }

        assertThat(folder.keys(complaints::add)).hasSize(20);
    }
}
