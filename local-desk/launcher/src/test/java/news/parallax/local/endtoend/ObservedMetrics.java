package news.parallax.local.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The metrics that the alerting rules and the dashboard under {@code deploy/} ask for. */
final class ObservedMetrics {
    private static final Path DEPLOY = Path.of(System.getProperty("parallax.home"), "deploy");

    /** Words with an underscore that no label list and no quoted text holds; {@code up} is Prometheus's own. */
    private static final Pattern METRIC = Pattern.compile("\\b[a-z]+(?:_[a-z0-9]+)+\\b");

    private static final Pattern NOT_A_METRIC =
            Pattern.compile("\"[^\"]*\"|\\{[^}]*}|histogram_quantile|by \\([^)]*\\)");

    private ObservedMetrics() {}

    static Set<String> named() throws IOException {
        Set<String> named = new TreeSet<>();
        JsonNode alerts = new YAMLMapper()
                .readTree(DEPLOY.resolve("prometheus/alerts.yaml").toFile());
        alerts.findValuesAsText("expr").forEach(expression -> collect(expression, named));
        JsonNode dashboard = new ObjectMapper()
                .readTree(DEPLOY.resolve("grafana/parallax.json").toFile());
        dashboard.findValuesAsText("expr").forEach(expression -> collect(expression, named));
        return named;
    }

    private static void collect(String expression, Set<String> named) {
        Matcher metrics = METRIC.matcher(NOT_A_METRIC.matcher(expression).replaceAll(" "));
        while (metrics.find()) {
            named.add(metrics.group());
        }
    }
}
