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

class StartArchiveTest {
    @TempDir
    Path folder;

    private StartArchive archive;

    @BeforeEach
    void nothingIsKeptYet() {
        archive = new StartArchive(folder.resolve("start.jsa"));
    }

    @Test
    void isMadeByARunThatMayLearn() throws Exception {
        String first = run(true);
        assertThat(archive.file()).isNotEmptyFile();
        assertThat(run(true, "-Xshare:on")).isEqualTo(first);
    }

    @Test
    void isNotMadeByAnyOtherRun() throws Exception {
        run(false);
        assertThat(archive.file()).doesNotExist();
    }

    @Test
    void doesNotStopAStartWhenItIsNoArchive() throws Exception {
        Files.writeString(archive.file(), "nothing that a JVM knows");
        assertThat(run(false)).isNotEmpty();
    }

    @Test
    void doesNotStopAStartWhenItIsCutOff() throws Exception {
        String whole = run(true);
        byte[] bytes = Files.readAllBytes(archive.file());
        Files.write(archive.file(), Arrays.copyOf(bytes, bytes.length / 3));
        assertThat(run(true)).isEqualTo(whole);
        assertThat(Files.size(archive.file())).isGreaterThan(bytes.length / 2);
    }

    @Test
    void isForgottenWhenThePartsOfTheProgramAreNewer() throws Exception {
        Path parts = Files.createDirectories(folder.resolve("parts/lib"));
        Path part = Files.writeString(parts.resolve("part.jar"), "");
        Files.writeString(archive.file(), "");
        Files.setLastModifiedTime(parts, FileTime.fromMillis(0));
        Files.setLastModifiedTime(parts.getParent(), FileTime.fromMillis(0));
        Files.setLastModifiedTime(part, FileTime.fromMillis(0));
        archive.forgetIfOlderThan(List.of(parts.getParent()));
        assertThat(archive.file()).exists();
        Files.setLastModifiedTime(part, FileTime.from(Instant.now().plusSeconds(1)));
        archive.forgetIfOlderThan(List.of(parts.getParent()));
        assertThat(archive.file()).doesNotExist();
    }

    /** What a small program out of a jar prints; fails unless it ends in order. */
    private String run(boolean learn, String... more) throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        archive.options(learn),
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
