package news.parallax.local.importing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.local.desk.DeskException;
import news.parallax.local.desk.PortPlan;
import news.parallax.local.importing.Tally.Result;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./desk import FOLDER}. Exits with 0 when every article was taken or was known, 1 when one was not. */
@Command(
        name = "import",
        description = "Hand the articles in a folder's files to a running desk: JSON, NDJSON, ninjs, NewsML-G2, NITF and"
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

    @Option(names = "--key", paramLabel = "KEY", description = "API key. Default: $PARALLAX_KEY")
    @Nullable
    String key;

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
        String credential = key == null ? System.getenv("PARALLAX_KEY") : key;
        Tally tally = new Importer(new IngestAddress(address, credential), progress).run(folder, files);
        progress.say("Imported " + folder + ": " + tally + ".");
        return tally.of(Result.FAILED) == 0 ? 0 : 1;
    }

    private static boolean isTerminal() {
        return System.console() != null && System.console().isTerminal();
    }
}
