package news.parallax.local.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import news.parallax.local.demo.ThrowAway;
import news.parallax.local.desk.DataFolder;
import news.parallax.local.desk.DeskLogging;
import news.parallax.local.desk.LocalDesk;
import news.parallax.local.desk.PortPlan;
import news.parallax.local.desk.Progress;
import news.parallax.local.desk.RunningDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./desk bench}. */
@Command(
        name = "bench",
        description =
                "Measure latency, highest rate and memory on throw-away data, beside the same road without reading"
                        + " and judging.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class BenchCommand implements Callable<Integer> {
    /** extract-service then finds no claims, so compare-service has none to judge. */
    private static final Map<String, String> NOTHING_READ = Map.of("PARALLAX_READING_LEFT_OUT", "true");

    private static final Duration WARM_UP = Duration.ofSeconds(25);

    @Option(names = "--quick", description = "Each part 40 s instead of 150 s.")
    boolean quick;

    private final Progress progress = new Progress(System.out);

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("parallax-bench-");
        DeskLogging.to(folder.resolve("desk.log"));
        Duration time = Duration.ofSeconds(quick ? 40 : 150);
        double rate = whole(folder.resolve("whole"), time);
        double ceiling = ceiling(folder.resolve("ceiling"), time);
        progress.say("Highest rate, nothing read   %6.1f articles/s".formatted(ceiling));
        progress.say("Share of it that is kept     %6.2f".formatted(rate / ceiling));
        progress.say("Europe Media Monitor's rate  %6.1f articles/s; kept up with %.1f times that"
                .formatted(Load.EMM_RATE, rate / Load.EMM_RATE));
        ThrowAway.delete(folder);
        return 0;
    }

    private double whole(Path folder, Duration time) throws Exception {
        try (LocalDesk desk = start(folder, Map.of());
                PublishedChanges published = new PublishedChanges(desk.bootstrapServers())) {
            Load load = new Load(new NewsFeed(), desk);
            load.highestRate(WARM_UP, published, new Latencies());
            Thread.sleep(5_000);
            Load.Steady steady = load.steady(time, published);
            progress.say("");
            progress.say("At %.1f articles/s, p50 / p95 / p99 from sending to".formatted(Load.EMM_RATE));
            progress.say("  readable over REST         " + steady.rest().summary());
            progress.say("  in the topic               " + steady.topic().summary());
            Latencies topic = new Latencies();
            double rate = load.highestRate(time, published, topic);
            progress.say("Highest rate                 %6.1f articles/s".formatted(rate));
            progress.say("  in the topic               " + topic.summary());
            Map<String, Long> memory = Memory.of(desk, folder);
            memory.forEach((process, size) -> progress.say("Memory of %-18s %6d MB".formatted(process, size)));
            progress.say("Memory of all                %6d MB"
                    .formatted(
                            memory.values().stream().mapToLong(Long::longValue).sum()));
            return rate;
        }
    }

    private double ceiling(Path folder, Duration time) throws Exception {
        try (LocalDesk desk = start(folder, NOTHING_READ);
                PublishedChanges published = new PublishedChanges(desk.bootstrapServers())) {
            Load load = new Load(new NewsFeed(), desk);
            load.highestRate(WARM_UP, published, new Latencies());
            return load.highestRate(time, published, new Latencies());
        }
    }

    private LocalDesk start(Path folder, Map<String, String> settings) throws InterruptedException {
        LocalDesk desk =
                new LocalDesk(RunningDesk.projectHome(), PortPlan.free(), DataFolder.open(folder), progress, settings);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(desk::close));
        try {
            long before = System.nanoTime();
            desk.start();
            progress.say("Started in %.1f s.".formatted((System.nanoTime() - before) / 1e9));
            return desk;
        } catch (RuntimeException | InterruptedException e) {
            desk.close();
            throw e;
        }
    }
}
