package news.parallax.local.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/**
 * The help that {@code ./desk COMMAND --help} prints comes from committed files, since nothing may be built yet.
 * {@code -Dparallax.help=write} writes them anew.
 */
class DeskHelpTest {
    private static final Path HELP = Path.of("help");
    private static final Path SCRIPT = Path.of("..", "..", "desk");

    @TempDir
    Path fresh;

    static Set<String> commands() {
        return new CommandLine(new DeskCommand()).getSubcommands().keySet();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isWhatTheCommandSays(String command) throws IOException {
        String says = new CommandLine(new DeskCommand())
                .getSubcommands()
                .get(command)
                .getUsageMessage(CommandLine.Help.Ansi.OFF);
        if ("write".equals(System.getProperty("parallax.help"))) {
            Files.writeString(HELP.resolve(command + ".txt"), says);
        }

        assertThat(HELP.resolve(command + ".txt")).hasContent(says);
    }

    @Test
    void isThereForNoOtherCommand() throws IOException {
        try (Stream<Path> files = Files.list(HELP)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", ""))
                            .collect(Collectors.toSet()))
                    .isEqualTo(commands());
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    @Timeout(20)
    void comesWhereNothingIsBuiltAndThereIsNoJdk(String command) throws Exception {
        Path help = Files.createDirectories(fresh.resolve("local-desk/launcher/help"));
        Files.copy(SCRIPT, fresh.resolve("desk"));
        Files.copy(HELP.resolve(command + ".txt"), help.resolve(command + ".txt"));
        ProcessBuilder desk =
                new ProcessBuilder("sh", fresh.resolve("desk").toString(), command, "--help").redirectErrorStream(true);
        desk.environment().remove("JAVA_HOME");

        Process process = desk.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(said).startsWith("Usage: desk " + command).contains("--help");
        assertThat(fresh.resolve("local-desk/launcher/target")).doesNotExist();
    }
}
