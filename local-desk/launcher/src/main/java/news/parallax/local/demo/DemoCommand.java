package news.parallax.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.local.desk.DeskException;
import news.parallax.local.desk.DeskOptions;
import news.parallax.local.desk.PortPlan;
import news.parallax.local.desk.Progress;
import news.parallax.local.desk.RunningDesk;
import news.parallax.local.desk.Service;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./desk demo}. Exits with 0 when the two disagreements that the sample story holds were found. */
@Command(
        name = "demo",
        description = "Start everything on throw-away data, feed the sample story and show what disagrees.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class DemoCommand implements Callable<Integer> {
    @Mixin
    DeskOptions options = new DeskOptions();

    @Option(names = "--stay", description = "Keep everything running afterwards, until Ctrl-C.")
    boolean stay;

    @Option(names = "--width", paramLabel = "N", description = "Columns of the table. Default: those of the terminal.")
    @Nullable
    Integer width;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Progress progress = new Progress(System.out);
        try (RunningDesk desk = start(progress)) {
            int status = show(desk, progress);
            if (stay) {
                progress.say("The desk: " + desk.desk().address(Service.COMPARE) + " (Ctrl-C ends it)");
                progress.say(desk.desk().howToSignIn());
                desk.awaitEnd();
            }
            return status;
        }
    }

    private RunningDesk start(Progress progress) throws IOException, InterruptedException {
        Path named = options.data();
        if (named != null) {
            return RunningDesk.start(ports(), named, progress, () -> {});
        }
        Path folder = Files.createTempDirectory("parallax-demo-");
        return RunningDesk.start(ports(), folder, progress, () -> ThrowAway.delete(folder));
    }

    /** A demonstration must not fail because a desk is running already. */
    private PortPlan ports() {
        PortPlan ports = options.ports();
        return options.namesPorts() || ports.isFree() ? ports : PortPlan.free();
    }

    private int show(RunningDesk desk, Progress progress) throws IOException, InterruptedException {
        DeskClient client = new DeskClient(
                desk.desk().address(Service.INGEST),
                desk.desk().address(Service.COMPARE),
                desk.desk().key());
        List<FoundDisagreement> found = new Demo(client, progress).run(SampleStory.reports());
        progress.say("");
        progress.say(new DisagreementTable(columns()).of(found));
        List<Expectation> missing = Expectation.missingIn(found);
        missing.forEach(expectation -> progress.say("NOT FOUND: " + expectation.words()));
        if (missing.isEmpty()) {
            progress.say("Both disagreements that the sample story holds were found.");
        }
        return missing.isEmpty() ? 0 : 1;
    }

    private int columns() {
        if (width != null) {
            if (width < 20) {
                throw new DeskException("A table needs at least 20 columns: --width " + width + " is too narrow.");
            }
            return width;
        }
        try {
            return Math.max(40, Integer.parseInt(System.getenv().getOrDefault("COLUMNS", "100")));
        } catch (NumberFormatException e) {
            return 100;
        }
    }
}
