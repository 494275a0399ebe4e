package news.parallax.local.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.AutoComplete;

class StartCacheTest {
    @TempDir
    Path folder;

    private StartCache cache;

    @BeforeEach
    void nothingIsKeptYet() {
        cache = StartCache.in(folder);
    }

    @Test
    void isMadeByARunThatMayLearn() throws Exception {
        String alone = run(false);
        // The JVM tells of the making, too.
        assertThat(run(true)).contains(alone);
        assertThat(cache.file()).isNotEmptyFile();
        assertThat(run(false, "-XX:AOTMode=on")).isEqualTo(alone);
    }

    @Test
    void isNotMadeByAnyOtherRun() throws Exception {
        run(false);
        assertThat(cache.file()).doesNotExist();
    }

    @Test
    void doesNotStopAStartWhenItIsNoCache() throws Exception {
        Files.writeString(cache.file(), "nothing that a JVM knows");
        assertThat(run(false)).isNotEmpty();
    }

    @Test
    void doesNotStopAStartWhenItIsCutOff() throws Exception {
        run(true);
        String whole = run(false);
        byte[] bytes = Files.readAllBytes(cache.file());
        Files.write(cache.file(), Arrays.copyOf(bytes, bytes.length / 3));
        assertThat(run(true)).isEqualTo(whole);
    }

    @Test
    void isForgottenWhenThePartsOfTheProgramAreNewer() throws Exception {
        Path parts = Files.createDirectories(folder.resolve("parts/lib"));
        Path part = Files.writeString(parts.resolve("part.jar"), "");
        Files.writeString(cache.file(), "");
        Files.setLastModifiedTime(parts, FileTime.fromMillis(0));
        Files.setLastModifiedTime(parts.getParent(), FileTime.fromMillis(0));
        Files.setLastModifiedTime(part, FileTime.fromMillis(0));
        cache.forgetIfOlderThan(List.of(parts.getParent()));
        assertThat(cache.file()).exists();
        Files.setLastModifiedTime(part, FileTime.from(Instant.now().plusSeconds(1)));
        cache.forgetIfOlderThan(List.of(parts.getParent()));
        assertThat(cache.file()).doesNotExist();
    }

    /** What a small program out of a jar prints; fails unless it ends in order. */
    private String run(boolean learn, String... more) throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        cache.options(RunningDesk.projectHome(), learn),
                        List.of(more),
                        List.of("-XX:TieredStopAtLevel=1", "-cp", jar(), AutoComplete.class.getName(), "--help"))
                .flatMap(List::stream)
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static String jar() {
        return AutoComplete.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
    }
}
