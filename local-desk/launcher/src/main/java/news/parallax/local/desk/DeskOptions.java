package news.parallax.local.desk;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that starting a desk has in common. */
public final class DeskOptions {
    @Mixin
    private FolderOption data = new FolderOption();

    @Option(
            names = "--port-base",
            paramLabel = "N",
            description = "Take the five ports after N instead of the usual ones.")
    private @Nullable Integer base;

    @Option(names = "--ingest-port", paramLabel = "N", description = "Where articles go in. Default: 8081.")
    private @Nullable Integer ingest;

    @Option(names = "--extract-port", paramLabel = "N", description = "Where texts can be tried. Default: 8082.")
    private @Nullable Integer extract;

    @Option(names = "--compare-port", paramLabel = "N", description = "The desk itself. Default: 8083.")
    private @Nullable Integer compare;

    @Option(names = "--broker-port", paramLabel = "N", description = "Kafka. Default: 9092.")
    private @Nullable Integer broker;

    @Option(names = "--database-port", paramLabel = "N", description = "PostgreSQL. Default: 5439.")
    private @Nullable Integer database;

    /** The folder that was named, if one was. */
    public @Nullable Path data() {
        return data.named();
    }

    /** The folder that was named, else the usual one. */
    Path folder() {
        return data.folder();
    }

    /** The ports that were chosen, the usual ones where none were. */
    public PortPlan ports() {
        PortPlan plan = base == null ? PortPlan.USUAL : PortPlan.from(base);
        return new PortPlan(
                or(ingest, plan.ingest()),
                or(extract, plan.extract()),
                or(compare, plan.compare()),
                or(broker, plan.broker()),
                or(database, plan.database()));
    }

    /** Whether somebody asked for particular ports. */
    public boolean namesPorts() {
        return base != null
                || ingest != null
                || extract != null
                || compare != null
                || broker != null
                || database != null;
    }

    private static int or(@Nullable Integer chosen, int usual) {
        return chosen == null ? usual : chosen;
    }
}
