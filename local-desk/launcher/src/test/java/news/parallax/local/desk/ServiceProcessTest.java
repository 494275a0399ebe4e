package news.parallax.local.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import news.parallax.local.tether.Tether;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

    @Test
    void startsAServiceAgainThatWasKilledAndSaysSo() throws Exception {
        try (ServiceProcess service = start()) {
            service.keepAlive();
            long first = service.pid();
            ProcessHandle.of(first).orElseThrow().destroyForcibly();
            await().atMost(Duration.ofSeconds(20)).until(() -> service.pid() != first && service.isAlive());
        }
        assertThat(terminal.toString(StandardCharsets.UTF_8))
                .contains("The sleeper service ended unexpectedly (status 137)");
    }

    @Test
    void endsAServiceByClosingItsInput() throws Exception {
        ServiceProcess service = start();
        ProcessHandle process = ProcessHandle.of(service.pid()).orElseThrow();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Files.readString(service.log())).contains("asleep"));
        service.close();
        assertThat(process.isAlive()).isFalse();
        assertThat(Files.readString(service.log())).contains("woken in order");
    }

    private ServiceProcess start() {
        return ServiceProcess.start(
                "sleeper",
                List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Tether.class.getName(),
                        Sleeper.class.getName()),
                Map.of(),
                folder.resolve("sleeper.log"),
                new Progress(new PrintStream(terminal, true, StandardCharsets.UTF_8)));
    }

    /** Stands for a service: sleeps for ever, and says so when it is ended in order. */
    public static final class Sleeper {
        private Sleeper() {}

        public static void main(String[] args) throws InterruptedException {
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().unstarted(() -> System.out.println("woken in order")));
            System.out.println("asleep");
            Thread.sleep(Duration.ofHours(1));
        }
    }
}
