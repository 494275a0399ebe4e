package news.parallax.local.desk;

import java.io.IOException;
import news.parallax.local.BackingServiceException;
import news.parallax.local.bench.BenchCommand;
import news.parallax.local.chaos.ChaosCommand;
import news.parallax.local.demo.DemoCommand;
import news.parallax.local.importing.ImportCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line behind {@code ./desk}. Exits with 0 when all went well, 1 when the desk could not, 2 on bad usage. */
@Command(
        name = "desk",
        subcommands = {
            UpCommand.class,
            DemoCommand.class,
            ImportCommand.class,
            KeyCommand.class,
            PasswordCommand.class,
            ChaosCommand.class,
            BenchCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        description = "Runs Parallax on this machine.",
        mixinStandardHelpOptions = true)
public final class DeskCommand {

    public static void main(String[] args) {
        int status = run(args);
        if (status != 0 && RunningDesk.learns()) {
            // Everything has been stopped; what a start that failed has loaded is not worth keeping.
            System.out.flush();
            Runtime.getRuntime().halt(status);
        }
        System.exit(status);
    }

    static int run(String... args) {
        return new CommandLine(new DeskCommand())
                .setExecutionExceptionHandler((failure, command, parsed) -> report(failure))
                .execute(args);
    }

    private static int report(Exception failure) throws Exception {
        return switch (failure) {
            case DeskException expected -> say(expected.getMessage());
            case BackingServiceException expected -> say(expected.getMessage());
            case IOException expected -> say("That did not work: " + expected.getMessage());
            default -> throw failure;
        };
    }

    private static int say(String message) {
        System.err.println(message);
        return CommandLine.ExitCode.SOFTWARE;
    }
}
