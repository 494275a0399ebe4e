package news.parallax.local.desk;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.local.Ports;

/**
 * The ports of everything that listens, all on the loopback interface.
 *
 * @param ingest where articles go in
 * @param extract where texts can be tried
 * @param compare the desk itself
 * @param broker Kafka
 * @param database PostgreSQL
 */
public record PortPlan(int ingest, int extract, int compare, int broker, int database) {

    public static final PortPlan USUAL = new PortPlan(8081, 8082, 8083, 9092, 5439);

    public PortPlan {
        Stream.of(ingest, extract, compare, broker, database).forEach(PortPlan::requirePort);
        if (Stream.of(ingest, extract, compare, broker, database).distinct().count() < 5) {
            throw new DeskException("Every part needs a port of its own, but these repeat: " + ingest + ", " + extract
                    + ", " + compare + ", " + broker + ", " + database + ".");
        }
    }

    private static void requirePort(int port) {
        if (port < 1 || port > 65_535) {
            throw new DeskException(port + " is not a port: choose one from 1 to 65535.");
        }
    }

    /** The five ports that follow the base: services, broker, database. */
    public static PortPlan from(int base) {
        return new PortPlan(base + 1, base + 2, base + 3, base + 4, base + 5);
    }

    /** Five ports that nobody uses at this moment. */
    public static PortPlan free() {
        List<Integer> ports = Stream.generate(Ports::free).distinct().limit(5).toList();
        return new PortPlan(ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4));
    }

    public int of(Service service) {
        return switch (service) {
            case INGEST -> ingest;
            case EXTRACT -> extract;
            case COMPARE -> compare;
        };
    }

    public boolean isFree() {
        return uses().stream().allMatch(use -> Ports.isFree(use.port()));
    }

    /**
     * Makes sure that nobody else has one of the ports.
     *
     * @throws DeskException naming each busy port and the option that changes it
     */
    public void requireFree() {
        List<Use> busy =
                uses().stream().filter(use -> !Ports.isFree(use.port())).toList();
        if (!busy.isEmpty()) {
            StringBuilder message = new StringBuilder();
            for (Use use : busy) {
                message.append("Port %d (%s) is in use by another program. Another port: --%s-port N%n"
                        .formatted(use.port(), use.what(), use.what()));
            }
            message.append("All ports at once: --port-base N takes the five ports after N."
                    + " Perhaps another desk is running?");
            throw new DeskException(message.toString());
        }
    }

    private List<Use> uses() {
        return List.of(
                new Use("ingest", ingest),
                new Use("extract", extract),
                new Use("compare", compare),
                new Use("broker", broker),
                new Use("database", database));
    }

    private record Use(String what, int port) {}
}
