package news.parallax.local.chaos;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** The trials as a table, one line a kind of fault. */
final class TrialTable {
    private static final String ROW = "%-36s %6s %9s %11s %11s%n";

    private TrialTable() {}

    static String of(List<Trial> trials) {
        StringBuilder table = new StringBuilder();
        table.append(ROW.formatted("fault", "faults", "recovered", "median (s)", "longest (s)"));
        Arrays.stream(FaultKind.values())
                .filter(kind -> trials.stream().anyMatch(trial -> trial.kind() == kind))
                .forEach(kind -> table.append(row(
                        kind.label(),
                        trials.stream().filter(trial -> trial.kind() == kind).toList())));
        table.append(row("all", trials));
        return table.toString().stripTrailing();
    }

    private static String row(String label, List<Trial> trials) {
        List<Duration> recoveries = trials.stream()
                .filter(Trial::recovered)
                .map(Trial::recovery)
                .sorted()
                .toList();
        return ROW.formatted(
                label,
                trials.size(),
                recoveries.size(),
                recoveries.isEmpty() ? "-" : seconds(recoveries.get((recoveries.size() - 1) / 2)),
                recoveries.isEmpty() ? "-" : seconds(recoveries.getLast()));
    }

    private static String seconds(Duration duration) {
        return "%.1f".formatted(duration.toMillis() / 1000.0);
    }
}
