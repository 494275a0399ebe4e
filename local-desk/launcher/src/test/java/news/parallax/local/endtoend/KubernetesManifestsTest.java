package news.parallax.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.local.desk.PortPlan;
import news.parallax.local.desk.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No cluster is needed: the manifests are read, and what can go stale in them is compared with where it comes from. */
class KubernetesManifestsTest {
    private static final Path FOLDER = Path.of(System.getProperty("parallax.home"), "deploy", "kubernetes");
    private static final YAMLMapper YAML = new YAMLMapper();

    @ParameterizedTest
    @EnumSource(Service.class)
    void runsTwoOfEachServiceWithProbesAndLimits(Service service) throws IOException {
        JsonNode deployment = ofKind(service, "Deployment");
        assertThat(deployment.at("/spec/replicas").asInt()).isEqualTo(2);
        JsonNode container = deployment.at("/spec/template/spec/containers/0");
        assertThat(container.at("/ports/0/containerPort").asInt()).isEqualTo(PortPlan.USUAL.of(service));
        Map.of(
                        "startupProbe",
                        "/q/health/started",
                        "readinessProbe",
                        "/q/health/ready",
                        "livenessProbe",
                        "/q/health/live")
                .forEach((probe, path) -> assertThat(
                                container.path(probe).at("/httpGet/path").asText())
                        .isEqualTo(path));
        assertThat(container.at("/resources/limits/memory").asText()).endsWith("Mi");
        assertThat(container.at("/resources/limits/cpu").asText()).isNotBlank();
        assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void selectsThePodsThatItDescribes(Service service) throws IOException {
        JsonNode labels = ofKind(service, "Deployment").at("/spec/template/metadata/labels");
        for (JsonNode selector : List.of(
                ofKind(service, "Deployment").at("/spec/selector/matchLabels"),
                ofKind(service, "Service").at("/spec/selector"),
                ofKind(service, "PodDisruptionBudget").at("/spec/selector/matchLabels"))) {
            assertThat(selector.properties()).isNotEmpty();
            selector.properties().forEach(label -> assertThat(labels.path(label.getKey()))
                    .as(label.getKey())
                    .isEqualTo(label.getValue()));
        }
    }

    @Test
    void listsEveryManifest() throws IOException {
        assertThat(documents("kustomization.yaml").getFirst().path("resources"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("configuration.yaml", "ingest.yaml", "extract.yaml", "compare.yaml");
        assertThat(documents("configuration.yaml").getFirst().path("kind").asText())
                .isEqualTo("ConfigMap");
    }

    private static JsonNode ofKind(Service service, String kind) throws IOException {
        return documents(service.label() + ".yaml").stream()
                .filter(document -> document.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> documents(String file) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        try (var parser = YAML.createParser(FOLDER.resolve(file).toFile())) {
            YAML.<JsonNode>readValues(parser, JsonNode.class).forEachRemaining(documents::add);
        }
        return documents;
    }
}
