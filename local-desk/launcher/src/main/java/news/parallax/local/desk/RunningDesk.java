package news.parallax.local.desk;

import java.nio.file.Path;

/** A desk that ends with this process: on Ctrl-C and on a polite kill everything is stopped in order. */
public final class RunningDesk implements AutoCloseable {
    private final LocalDesk desk;
    private final Runnable afterEnd;

    private RunningDesk(LocalDesk desk, Runnable afterEnd) {
        this.desk = desk;
        this.afterEnd = afterEnd;
    }

    /**
     * Starts a desk.
     *
     * @param afterEnd what to do when everything has been stopped
     * @throws DeskException where it does not come up; nothing is left running
     */
    public static RunningDesk start(PortPlan ports, Path folder, Progress progress, Runnable afterEnd)
            throws InterruptedException {
        ports.requireFree();
        DataFolder data = DataFolder.open(folder);
        progress.say("Parallax is starting. Its data and logs are in " + data.path());
        DeskLogging.to(data.log("desk"));
        RunningDesk running = new RunningDesk(new LocalDesk(projectHome(), ports, data, progress), afterEnd);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> running.stop(progress)));
        if (learns()) {
            running.desk.learnForNextStarts();
        }
        try {
            running.desk.start();
            return running;
        } catch (RuntimeException | InterruptedException e) {
            running.close();
            throw e;
        }
    }

    /** Whether the JVMs of this run may keep what they have loaded for the next one, as the script that calls this says. */
    static boolean learns() {
        return System.getProperty("parallax.learn", "").equals("+");
    }

    private void stop(Progress progress) {
        if (!desk.isClosed()) {
            progress.say("Stopping.");
        }
        close();
    }

    /** The project's top folder, as the script that calls this program says. */
    public static Path projectHome() {
        return Path.of(System.getProperty("parallax.home", ""));
    }

    public LocalDesk desk() {
        return desk;
    }

    /**
     * Waits until this process is told to end.
     *
     * @throws DeskException where the desk cannot go on
     */
    public void awaitEnd() {
        throw new DeskException(desk.failure().join());
    }

    @Override
    public void close() {
        desk.close();
        afterEnd.run();
    }
}
