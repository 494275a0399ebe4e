package news.parallax.local.desk;

import java.nio.file.Path;
import java.time.Clock;
import news.parallax.access.AccessFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which data folder a command is about. */
public final class FolderOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Folder for all data and logs. Default: $XDG_DATA_HOME/parallax or ~/.local/share/parallax; of the"
                            + " demo one that is thrown away.")
    private @Nullable Path data;

    /** The folder that was named, if one was. */
    public @Nullable Path named() {
        return data;
    }

    /** Who is let into the desk of that folder. */
    public AccessFolder access() {
        return new AccessFolder(folder().toAbsolutePath().normalize().resolve(DataFolder.ACCESS), Clock.systemUTC());
    }

    /** The folder that was named, else the usual one. */
    Path folder() {
        return data == null ? DataFolder.usual(System.getenv(), Path.of(System.getProperty("user.home"))) : data;
    }
}
