package news.parallax.local.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import news.parallax.local.desk.DeskException;
import news.parallax.local.desk.Progress;

/** Posts reports, waits until they are compared and fetches what disagrees. */
public final class Demo {
    private static final Duration COMPARING_LIMIT = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final DeskClient client;
    private final Progress progress;

    public Demo(DeskClient client, Progress progress) {
        this.client = client;
        this.progress = progress;
    }

    /**
     * Runs the reports through the system.
     *
     * @return the open disagreements when all reports have been compared
     * @throws DeskException where one of them is not compared in two minutes
     */
    public List<FoundDisagreement> run(List<Report> reports) throws IOException, InterruptedException {
        List<DeskClient.Accepted> waiting = new ArrayList<>();
        for (Report report : reports) {
            progress.say("  posted: %s (%s)".formatted(report.title(), report.source()));
            waiting.add(client.post(report));
        }
        awaitCompared(waiting, reports.size());
        return client.openDisagreements();
    }

    private void awaitCompared(List<DeskClient.Accepted> waiting, int all) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + COMPARING_LIMIT.toNanos();
        while (!waiting.isEmpty()) {
            int before = waiting.size();
            for (DeskClient.Accepted article : List.copyOf(waiting)) {
                if (client.isCompared(article)) {
                    waiting.remove(article);
                }
            }
            if (waiting.size() < before) {
                progress.say("  compared: %d of %d".formatted(all - waiting.size(), all));
            } else if (System.nanoTime() > deadline) {
                throw new DeskException(waiting.size() + " of " + all + " reports were not compared within "
                        + COMPARING_LIMIT.toSeconds() + " s. The services' logs are in the data folder.");
            } else {
                Thread.sleep(PAUSE);
            }
        }
    }
}
