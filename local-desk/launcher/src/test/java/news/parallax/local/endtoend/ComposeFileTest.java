package news.parallax.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.contracts.Topics;
import news.parallax.local.desk.Service;
import org.junit.jupiter.api.Test;

/** No container engine is needed: what can go stale in docker-compose.yml is compared with where it comes from. */
class ComposeFileTest {
    private static final Path HOME = Path.of(System.getProperty("parallax.home"));
    private static final Pattern CREATE = Pattern.compile("^ +create (\\S+) (\\d+)((?: --config \\S+)*)$");

    @Test
    void createsTheTopicsOfTheContracts() throws IOException {
        List<String> created = lines().map(CREATE::matcher)
                .filter(Matcher::matches)
                .map(line -> described(
                        line.group(1),
                        Integer.parseInt(line.group(2)),
                        Arrays.stream(line.group(3).split(" --config "))
                                .filter(setting -> !setting.isBlank())
                                .collect(Collectors.toCollection(TreeSet::new))))
                .toList();
        assertThat(created)
                .containsExactlyElementsOf(Topics.all().stream()
                        .map(topic -> described(topic.name(), topic.partitions(), settings(topic)))
                        .toList());
    }

    @Test
    void buildsEveryServiceFromADockerfileThatIsThere() throws IOException {
        for (Service service : Service.values()) {
            assertThat(lines()).anyMatch(line -> line.strip().equals("context: ./" + service.label() + "-service"));
            assertThat(HOME.resolve(service.label() + "-service/src/main/docker/Dockerfile.jvm"))
                    .exists();
        }
    }

    @Test
    void holdsNoPassword() throws IOException {
        assertThat(lines().filter(line -> line.contains("PASSWORD")))
                .isNotEmpty()
                .allMatch(line -> line.matches(" +\\w+: \\$\\{\\w+:\\?set \\w+ in \\.env}"));
    }

    private static Stream<String> lines() throws IOException {
        return Files.readAllLines(HOME.resolve("docker-compose.yml")).stream();
    }

    /** The record size is the same for all and stands once in the file. */
    private static TreeSet<String> settings(Topics.Topic topic) {
        return topic.config().entrySet().stream()
                .filter(setting -> !setting.getKey().equals("max.message.bytes"))
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String described(String name, int partitions, TreeSet<String> settings) {
        return name + " " + partitions + " " + settings;
    }
}
