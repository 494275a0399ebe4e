package news.parallax.local.chaos;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import news.parallax.contracts.Topics;
import news.parallax.local.desk.Service;

/** Makes the faults of a rig; what is left open by the kind is drawn. */
final class Faults {
    /** A little longer than the broker waits for a consumer that has gone silent. */
    private static final Duration BEYOND_THE_SESSION = Duration.ofMillis(Rig.SESSION_MS + 1_500);

    private final Rig rig;
    private final TopicTail tail;
    private final RecordSender sender;
    private final AlertReceiver receiver;
    private final Random random;

    Faults(Rig rig, TopicTail tail, RecordSender sender, AlertReceiver receiver, Random random) {
        this.receiver = receiver;
        this.rig = rig;
        this.tail = tail;
        this.sender = sender;
        this.random = random;
    }

    /** The kinds that can be made on this machine by this user. */
    static List<FaultKind> possible(Rig rig) {
        return Arrays.stream(FaultKind.values())
                .filter(kind -> kind != FaultKind.DISK_FULL || rig.disk().isPresent())
                .toList();
    }

    Fault of(FaultKind kind) {
        return switch (kind) {
            case KILL_INGEST -> new KillPart(rig.service(Service.INGEST), between(0, 800));
            case KILL_EXTRACT -> new KillPart(rig.service(Service.EXTRACT), between(0, 800));
            case KILL_COMPARE -> new KillPart(rig.service(Service.COMPARE), between(0, 800));
            case KILL_ALERTING ->
                new KillWhileAlerting(rig.service(Service.COMPARE), receiver, between(0, 800), new AtomicReference<>());
            case KILL_BROKER -> new KillPart(rig.broker(), between(0, 1_500));
            case KILL_DATABASE -> new KillDatabase(rig.database(), between(0, 1_500));
            case PAUSE_INGEST -> new Pause(rig.service(Service.INGEST), between(500, 3_000));
            case PAUSE_EXTRACT -> new Pause(rig.service(Service.EXTRACT), BEYOND_THE_SESSION);
            case PAUSE_COMPARE -> new Pause(rig.service(Service.COMPARE), BEYOND_THE_SESSION);
            case CUT_BROKER -> cutBroker(one(List.of(Service.values())));
            case CUT_DATABASE -> cutDatabase(one(List.of(Service.INGEST, Service.COMPARE)));
            case DUPLICATES -> new SendAgain(tail, sender, random);
            case REORDERED -> reorder();
            case CORRUPTED -> new Corrupt(tail, sender, rig.client(), random);
            case SECOND_EXTRACT -> second(Service.EXTRACT);
            case SECOND_COMPARE -> second(Service.COMPARE);
            case DATABASE_LOST -> new LoseDatabase(rig.database(), rig.backups(), between(500, 2_500));
            case DISK_FULL -> new FillDisk(rig.disk().orElseThrow(), rig.database(), between(500, 2_500));
        };
    }

    private Fault cutBroker(Service service) {
        return new Cut(
                "the way from " + service.label() + " to the broker",
                rig.toBroker(service),
                random.nextBoolean(),
                between(300, 3_000));
    }

    private Fault cutDatabase(Service service) {
        return new Cut(
                "the way from " + service.label() + " to the database",
                rig.toDatabase(service),
                random.nextBoolean(),
                between(300, 3_000));
    }

    private Fault reorder() {
        return random.nextBoolean()
                ? new Reorder(rig.service(Service.EXTRACT), Topics.ARTICLES, tail, sender)
                : new Reorder(rig.service(Service.COMPARE), Topics.CLAIMS, tail, sender);
    }

    private Fault second(Service service) {
        return new SecondInstance(rig, service, random.nextBoolean(), between(0, 800), new AtomicReference<>());
    }

    private Duration between(int fewest, int most) {
        return Duration.ofMillis(fewest + random.nextInt(most - fewest));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
