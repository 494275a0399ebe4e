package news.parallax.local.chaos;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import news.parallax.local.LocalBroker;

/** A broker as a process of its own, so that it can be killed. Arguments: folder, port, then "port:advertised" a door. */
public final class BrokerProgram {
    private static final Logger ROOT = Logger.getLogger("");

    private BrokerProgram() {}

    public static void main(String[] args) throws InterruptedException {
        ROOT.setLevel(Level.WARNING);
        List<LocalBroker.Door> doors =
                Arrays.stream(args).skip(2).map(BrokerProgram::door).toList();
        LocalBroker broker = LocalBroker.start(Path.of(args[0]), Integer.parseInt(args[1]), doors);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(broker::close));
        new CountDownLatch(1).await();
    }

    private static LocalBroker.Door door(String argument) {
        String[] ports = argument.split(":", 2);
        return new LocalBroker.Door(Integer.parseInt(ports[0]), Integer.parseInt(ports[1]));
    }
}
