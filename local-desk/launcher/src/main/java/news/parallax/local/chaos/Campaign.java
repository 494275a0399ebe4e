package news.parallax.local.chaos;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.local.demo.DeskClient;
import news.parallax.local.demo.FoundDisagreement;
import news.parallax.local.demo.Report;
import news.parallax.local.desk.DeskException;
import news.parallax.local.desk.Progress;

/**
 * A run without faults, then the same articles with faults, one at a time, each in the middle of two stories. After every
 * fault the system must come to rest with the state of the undisturbed run. Ends early at the first that it does not
 * recover from.
 */
public final class Campaign {
    private static final int STORIES_A_FAULT = 2;
    private static final int MOST_FAULTS = 300;
    private static final Duration REST_LIMIT = Duration.ofSeconds(180);

    private final Path home;
    private final Path folder;
    private final int faults;
    private final long seed;
    private final Progress progress;

    /**
     * Prepares a campaign.
     *
     * @param home the project's top folder with the packaged services
     * @param folder a new folder for data and logs
     * @param faults 1 to 300
     * @param seed of the faults, their moments and their order; which instruction of a process they hit is chance
     */
    public Campaign(Path home, Path folder, int faults, long seed, Progress progress) {
        if (faults < 1 || faults > MOST_FAULTS) {
            throw new DeskException("From 1 to " + MOST_FAULTS + " faults can be made, not " + faults + ".");
        }
        this.home = home;
        this.folder = folder;
        this.faults = faults;
        this.seed = seed;
        this.progress = progress;
    }

    /** Runs it and returns what became of each fault that was made. */
    public List<Trial> run() throws Exception {
        List<GeneratedStory> stories = GeneratedStory.first(faults * STORIES_A_FAULT);
        try (Rig rig = new Rig(home, folder, progress)) {
            Thread stop = Thread.ofPlatform().unstarted(rig::close);
            Runtime.getRuntime().addShutdownHook(stop);
            try {
                rig.start();
                Map<String, Set<String>> undisturbed = undisturbed(rig, stories);
                rig.forgetEverything();
                return disturbed(rig, stories, undisturbed);
            } finally {
                Runtime.getRuntime().removeShutdownHook(stop);
            }
        }
    }

    private Map<String, Set<String>> undisturbed(Rig rig, List<GeneratedStory> stories) throws Exception {
        Ledger ledger = new Ledger();
        StoredState stored = new StoredState(rig);
        for (GeneratedStory story : stories) {
            for (Report report : story.reports()) {
                ledger.accepted(rig.client().post(report));
            }
        }
        long deadline = System.nanoTime() + REST_LIMIT.toNanos() + 1_000_000_000L * stories.size();
        while (!stored.compared().equals(ledger.accepted())) {
            if (System.nanoTime() > deadline) {
                throw new DeskException("The undisturbed run did not come to its end in time.");
            }
            Thread.sleep(200);
        }
        List<FoundDisagreement> open = rig.client().openDisagreements();
        requireKnownContent(stories, stored, open);
        progress.say("Undisturbed: %d revisions in %d stories, %d open disagreements."
                .formatted(ledger.accepted().size(), stories.size(), open.size()));
        return Findings.byPlace(open, stories);
    }

    /** A run that finds nothing has nothing to lose, and stories that touch each other have no result of their own. */
    private static void requireKnownContent(
            List<GeneratedStory> stories, StoredState stored, List<FoundDisagreement> open) throws SQLException {
        if (stored.stories() != stories.size()) {
            throw new DeskException("The generated stories were told apart badly: " + stored.stories()
                    + " stories from " + stories.size() + ".");
        }
        long flagged = Findings.byPlace(open, stories).values().stream()
                .filter(found -> !found.isEmpty())
                .count();
        if (flagged < stories.size()) {
            throw new DeskException("Only " + flagged + " of " + stories.size()
                    + " generated stories were flagged although each has a disagreement.");
        }
    }

    private List<Trial> disturbed(Rig rig, List<GeneratedStory> stories, Map<String, Set<String>> undisturbed)
            throws Exception {
        Random random = new Random(seed);
        List<FaultKind> possible = Faults.possible(rig);
        tellWhatIsLeftOut(possible);
        List<FaultKind> plan = FaultPlan.draw(faults, possible, random);
        Ledger ledger = new Ledger();
        Set<String> expected = new TreeSet<>();
        List<Trial> trials = new ArrayList<>();
        try (TopicTail tail = new TopicTail(rig.bootstrapServers());
                RecordSender sender = new RecordSender(rig.bootstrapServers());
                AlertReceiver receiver = new AlertReceiver()) {
            receiver.register(rig.client());
            Invariants invariants = new Invariants(ledger, new StoredState(rig), tail, rig.client(), receiver);
            for (int i = 0; i < plan.size(); i++) {
                List<GeneratedStory> batch = stories.subList(STORIES_A_FAULT * i, STORIES_A_FAULT * (i + 1));
                batch.forEach(story -> expected.addAll(undisturbed.get(story.place())));
                Fault fault = new Faults(rig, tail, sender, receiver, random).of(plan.get(i));
                Trial trial = trial(i + 1, plan.get(i), fault, batch, rig, ledger, invariants, expected, random);
                trials.add(trial);
                progress.say("%4d  %-90s %s"
                        .formatted(
                                trial.number(),
                                trial.what(),
                                trial.recovered()
                                        ? "%.1f s".formatted(trial.recovery().toMillis() / 1000.0)
                                        : "NOT RECOVERED: " + trial.failure()));
                if (!trial.recovered()) {
                    break;
                }
            }
            progress.say("Records that lay in a topic more than once, under the same event id: "
                    + invariants.repeatedRecords());
            progress.say("Alerts: %d, of which came more than once, under the same webhook-id: %d"
                    .formatted(invariants.alerts(), invariants.repeatedAlerts()));
        }
        return trials;
    }

    private void tellWhatIsLeftOut(List<FaultKind> possible) {
        if (!possible.contains(FaultKind.DISK_FULL)) {
            progress.say("Not possible here: " + FaultKind.DISK_FULL.label() + " (only root may mount a small disk).");
        }
    }

    private static Trial trial(
            int number,
            FaultKind kind,
            Fault fault,
            List<GeneratedStory> stories,
            Rig rig,
            Ledger ledger,
            Invariants invariants,
            Set<String> expected,
            Random random)
            throws InterruptedException {
        List<Report> reports =
                stories.stream().flatMap(story -> story.reports().stream()).toList();
        DeskClient client = rig.client();
        Batch batch = Batch.send(reports, client, ledger, random);
        long lifted = System.nanoTime();
        try {
            batch.awaitMoment();
            fault.strike();
            batch.goOn();
            Thread.sleep(fault.lasting());
            lifted = System.nanoTime();
            fault.lift(batch);
            batch.awaitSent();
            rig.awaitReady();
            awaitRest(invariants, expected);
            return new Trial(number, kind, fault.what(), since(lifted), "");
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            return new Trial(number, kind, fault.what(), since(lifted), e.toString());
        }
    }

    private static Duration since(long moment) {
        return Duration.ofNanos(System.nanoTime() - moment);
    }

    private static void awaitRest(Invariants invariants, Set<String> expected) throws Exception {
        long deadline = System.nanoTime() + REST_LIMIT.toNanos();
        while (true) {
            try {
                invariants.check(expected);
                return;
            } catch (Violation | IOException | SQLException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    /** Whether every fault that was planned was made and recovered from. */
    public boolean isPassedBy(List<Trial> trials) {
        return trials.size() == faults && trials.stream().allMatch(Trial::recovered);
    }
}
