package news.parallax.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.local.desk.LocalDesk;
import news.parallax.local.desk.Service;

/**
 * Proportional set sizes (PSS) of a desk's processes: what each has for itself and its share of what it shares, so that the
 * sum is what the machine gives. Linux only.
 */
final class Memory {
    private static final Path PROCESSES = Path.of("/proc");

    private Memory() {}

    /** Megabytes by process, empty where the system does not tell. */
    static Map<String, Long> of(LocalDesk desk, Path dataFolder) throws IOException {
        Map<String, Long> sizes = new LinkedHashMap<>();
        if (!Files.isDirectory(PROCESSES.resolve("self"))) {
            return sizes;
        }
        for (Service service : Service.values()) {
            sizes.put(service.label(), megabytes(desk.process(service).pid()));
        }
        sizes.put("desk and broker", megabytes(ProcessHandle.current().pid()));
        long server = Long.parseLong(Files.readAllLines(dataFolder.resolve("database/cluster/postmaster.pid"))
                .getFirst()
                .strip());
        try (Stream<ProcessHandle> children =
                ProcessHandle.of(server).map(ProcessHandle::descendants).orElseGet(Stream::empty)) {
            long all = megabytes(server)
                    + children.mapToLong(child -> megabytes(child.pid())).sum();
            sizes.put("database", all);
        }
        return sizes;
    }

    private static long megabytes(long process) {
        try (Stream<String> lines = Files.lines(PROCESSES.resolve(process + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException e) {
            // It has ended meanwhile.
            return 0;
        }
    }
}
