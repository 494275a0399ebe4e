package news.parallax.local.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/desk");

    @Test
    void liesInTheUsersDataFolder() {
        assertThat(DataFolder.usual(Map.of(), HOME)).isEqualTo(Path.of("/home/desk/.local/share/parallax"));
    }

    @Test
    void followsXdgDataHome() {
        assertThat(DataFolder.usual(Map.of("XDG_DATA_HOME", "/data"), HOME)).isEqualTo(Path.of("/data/parallax"));
    }

    @Test
    void ignoresARelativeXdgDataHome() {
        assertThat(DataFolder.usual(Map.of("XDG_DATA_HOME", "data"), HOME))
                .isEqualTo(Path.of("/home/desk/.local/share/parallax"));
    }
}
