package news.parallax.compare.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bundler takes the types out of the page's scripts without looking at them. The Deno that came with it looks; it lies
 * there once the bundler has run, which starting the service for tests makes it do.
 */
@QuarkusTest
@WithTestResource(BackingServices.class)
class PageTypesTest {
    private static final Path LIBRARIES = Path.of("node_modules").toAbsolutePath();
    private static final Path SCRIPTS = Path.of("src/main/resources/web/app");

    @Test
    void areRight(@TempDir Path folder) throws Exception {
        Optional<Path> deno = deno();
        assumeThat(deno).as("Deno, which comes with the bundler").isPresent();
        copyTo(folder.resolve("app"));
        Files.createSymbolicLink(folder.resolve("node_modules"), LIBRARIES);
        Files.writeString(folder.resolve("package.json"), "{\"dependencies\": {\"lit\": \"*\"}}");
        Files.writeString(folder.resolve("deno.json"), """
            {"nodeModulesDir": "manual", "unstable": ["sloppy-imports"],
             "compilerOptions": {"strict": true, "lib": ["esnext", "dom", "dom.iterable"]}}""");
        ProcessBuilder check = new ProcessBuilder(deno.orElseThrow().toString(), "check", "app/shell/desk-app.ts")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        check.environment().put("NO_COLOR", "1");
        check.environment().put("DENO_DIR", folder.resolve("cache").toString());

        Process checking = check.start();
        String told = new String(checking.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(checking.waitFor()).as(told).isZero();
    }

    private static Optional<Path> deno() throws IOException {
        Path machines = LIBRARIES.resolve("@deno");
        if (!Files.isDirectory(machines)) {
            return Optional.empty();
        }
        try (Stream<Path> found = Files.walk(machines, 2)) {
            return found.filter(path -> path.endsWith("deno") && Files.isExecutable(path))
                    .findFirst();
        }
    }

    private static void copyTo(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(SCRIPTS.relativize(file)));
            }
        }
    }
}
