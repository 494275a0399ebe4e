package news.parallax.local.importing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.access.AccessFolder;
import news.parallax.access.Role;
import news.parallax.local.desk.DeskException;
import news.parallax.local.desk.FolderOption;
import news.parallax.local.desk.PortPlan;
import news.parallax.local.importing.Tally.Result;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./desk import FOLDER}. Exits with 0 when every article was taken or was known, 1 when one was not. */
@Command(
        name = "import",
        description =
                "Hand the articles in a folder's files to a running desk: JSON, NDJSON, ninjs, NewsML-G2, NITF and"
                        + " HTML pages, in the order of their names. Begun again after a break, it goes over what is known.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "Where the files are, in it and below.")
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Option(names = "--to", paramLabel = "URL", description = "ingest-service. Default: http://127.0.0.1:8081")
    @Nullable
    URI to;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description =
                    "API key of an editor. Default: $PARALLAX_KEY, else one of the desk on this machine that is made"
                            + " for this import.")
    @Nullable
    String key;

    @Mixin
    FolderOption data = new FolderOption();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            throw new DeskException(folder + " is not a folder.");
        }
        List<ImportFile> files = new ImportFolder(folder).files();
        if (files.isEmpty()) {
            throw new DeskException("There is no file in " + folder
                    + " that could be imported: .json, .ndjson, .jsonl, .ninjs, .xml, .nitf, .newsml, .html");
        }
        ImportProgress progress = new ImportProgress(System.out, isTerminal(), files.size());
        URI address = to == null ? URI.create("http://127.0.0.1:" + PortPlan.USUAL.ingest()) : to;
        String given = key == null ? System.getenv("PARALLAX_KEY") : key;
        Tally tally = given == null ? withKeyOfItsOwn(address, progress, files) : run(address, given, progress, files);
        progress.say("Imported " + folder + ": " + tally + ".");
        return tally.of(Result.FAILED) == 0 ? 0 : 1;
    }

    private Tally withKeyOfItsOwn(URI address, ImportProgress progress, List<ImportFile> files)
            throws InterruptedException {
        String name = "import-" + ProcessHandle.current().pid();
        AccessFolder access = data.access();
        String made = access.issueKey(name, Role.EDITOR);
        try {
            return run(address, made, progress, files);
        } finally {
            access.revokeKey(name);
        }
    }

    private Tally run(URI address, String credential, ImportProgress progress, List<ImportFile> files)
            throws InterruptedException {
        return new Importer(new IngestAddress(address, credential), progress).run(folder, files);
    }

    private static boolean isTerminal() {
        return System.console() != null && System.console().isTerminal();
    }
}
