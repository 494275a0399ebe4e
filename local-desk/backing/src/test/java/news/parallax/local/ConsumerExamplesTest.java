package news.parallax.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The consumers in docs/consumers.md run as they stand. */
class ConsumerExamplesTest {
    private static final Path PAGE = Path.of("../../docs/consumers.md");
    private static final String OPEN = "ba119705-0713-52aa-bfc5-7ae661f5fcd8";
    private static final String RETRACTED = "0d0b3c0c-9a3f-5d3e-8f7a-0f3f6a1b2c3d";

    @TempDir
    static Path folder;

    private static LocalBroker broker;

    @BeforeAll
    static void publishTheGoldenExamples() throws IOException {
        broker = LocalBroker.start(folder.resolve("broker"), 0);
        String opened = example("disagreement-changed.v1.json");
        String retracted = example("disagreement-changed.v1.retracted.json").replace(OPEN, RETRACTED);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>(Topics.DISAGREEMENTS, OPEN, opened));
            producer.send(new ProducerRecord<>(Topics.DISAGREEMENTS, RETRACTED, opened.replace(OPEN, RETRACTED)));
            producer.send(new ProducerRecord<>(Topics.DISAGREEMENTS, RETRACTED, retracted));
        }
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    private static String example(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Topics.class.getResourceAsStream("/news/parallax/contracts/examples/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> blocks(String language) throws IOException {
        Matcher matcher =
                Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$").matcher(Files.readString(PAGE));
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(matcher.group(1).replace("localhost:9092", broker.bootstrapServers()));
        }
        return blocks;
    }

    private static boolean works(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("ended within a minute").isTrue();
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        return Files.readString(output);
    }

    @Test
    void javaPrintsWhatIsOpen() throws Exception {
        Path source = Files.writeString(
                folder.resolve("OpenDisagreements.java"), blocks("java").getFirst());

        String printed = run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                source.toString(),
                broker.bootstrapServers());

        assertThat(printed.lines())
                .singleElement()
                .asString()
                .startsWith("MEDIUM ")
                .contains("164");
    }

    @Test
    void pythonTellsOfARetraction() throws Exception {
        Optional<String> python = Stream.of("python3", "/usr/bin/python3")
                .filter(program -> works(program, "-c", "import confluent_kafka"))
                .findFirst();
        assumeThat(python).as("python3 with confluent_kafka").isPresent();
        Path script = Files.writeString(
                folder.resolve("retractions.py"), blocks("python").getFirst());

        String printed = run(python.orElseThrow(), script.toString(), broker.bootstrapServers(), "6");

        assertThat(printed.strip()).startsWith("RETRACTED passengers rescued").contains("Coastline Agency");
    }

    @Test
    void kcatShowsTheTopicAndHandsAnArticleIn() throws Exception {
        assumeThat(works("kcat", "-V")).as("kcat").isTrue();
        List<String> commands = blocks("sh");

        String shown = run("sh", "-c", commands.getFirst());
        run("sh", "-c", commands.getLast());

        assertThat(shown).contains(OPEN, RETRACTED);
        assertThat(inbox()).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo("https://outlet.example/ferry");
            assertThat(record.value()).contains("\"body\"");
        });
    }

    private static List<ConsumerRecord<String, String>> inbox() {
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.INBOX).stream()
                    .map(partition -> new TopicPartition(Topics.INBOX, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }
}
