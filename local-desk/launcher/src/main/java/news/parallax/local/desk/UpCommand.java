package news.parallax.local.desk;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./desk up}. */
@Command(
        name = "up",
        description = "Start everything, print the desk's address and stay until Ctrl-C.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class UpCommand implements Callable<Integer> {
    @Mixin
    DeskOptions options = new DeskOptions();

    @Override
    public Integer call() throws InterruptedException {
        Progress progress = new Progress(System.out);
        try (RunningDesk desk = RunningDesk.start(options.ports(), options.folder(), progress, () -> {})) {
            progress.say("The desk: " + desk.desk().address(Service.COMPARE));
            progress.say(desk.desk().howToSignIn());
            progress.say(
                    "Articles go to " + desk.desk().address(Service.INGEST) + "/api/articles, the API is described at "
                            + desk.desk().address(Service.INGEST) + "/q/swagger-ui");
            progress.say("Ctrl-C ends it. The data stays.");
            desk.awaitEnd();
        }
        return 0;
    }
}
