package news.parallax.access.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import news.parallax.access.AccessFolder;
import news.parallax.access.ApiKey;
import news.parallax.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownAccessTest {
    private record Configuration(@Nullable Path path) implements AccessConfiguration {
        @Override
        public Optional<Path> folder() {
            return Optional.ofNullable(path);
        }

        @Override
        public Optional<String> key() {
            return Optional.empty();
        }

        @Override
        public Map<String, Role> groups() {
            return Map.of();
        }

        @Override
        public boolean signIn() {
            return true;
        }

        @Override
        public Duration sessionIdle() {
            return Duration.ofHours(1);
        }
    }

    @TempDir
    Path folder;

    @Test
    void letsNobodyInWhereNothingIsConfigured() {
        KnownAccess known = new KnownAccess(new Configuration(null));

        assertThat(known.isEmpty()).isTrue();
        assertThat(known.key(ApiKey.PREFIX + "anything")).isEmpty();
        assertThat(known.account("desk")).isEmpty();
        assertThat(new Sessions(new Configuration(null), known).arePossible()).isFalse();
    }

    @Test
    void letsNobodyInWhereTheFolderIsEmpty() {
        KnownAccess known = new KnownAccess(new Configuration(folder));

        assertThat(known.isEmpty()).isTrue();
        assertThat(known.key(ApiKey.PREFIX)).isEmpty();
    }

    @Test
    void seesAtOnceWhatIsWrittenAndWhatIsTakenAway() throws Exception {
        KnownAccess known = new KnownAccess(new Configuration(folder));
        AccessFolder written = new AccessFolder(folder, Clock.systemUTC());

        String first = written.issueKey("first", Role.READER);
        assertThat(known.key(first)).map(ApiKey::name).contains("first");
        String second = written.issueKey("second", Role.ADMIN);
        assertThat(known.key(second)).map(ApiKey::role).contains(Role.ADMIN);
        written.revokeKey("first");
        assertThat(known.key(first)).isEmpty();
        assertThat(known.key(second)).isPresent();
        Files.delete(written.keysFile());
        assertThat(known.key(second)).isEmpty();
    }
}
