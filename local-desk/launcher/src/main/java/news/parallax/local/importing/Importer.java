package news.parallax.local.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import news.parallax.local.importing.IngestAddress.Answer;
import news.parallax.local.importing.Tally.Result;

/**
 * Hands files in, one after the other. Nothing is remembered between runs: what is known already is UNCHANGED, so an
 * import that was broken off is begun again.
 */
final class Importer {
    private static final int MOST_COMPLAINTS = 50;

    private final IngestAddress ingest;
    private final ImportProgress progress;
    private final Tally tally = new Tally();
    private int complaints;

    Importer(IngestAddress ingest, ImportProgress progress) {
        this.ingest = ingest;
        this.progress = progress;
    }

    /** What became of all articles of the files. */
    Tally run(Path folder, List<ImportFile> files) throws InterruptedException {
        for (ImportFile file : files) {
            hand(file, folder.relativize(file.path()).toString());
            progress.fileDone(tally);
        }
        progress.end();
        if (complaints > MOST_COMPLAINTS) {
            progress.say("... and " + (complaints - MOST_COMPLAINTS) + " more failed.");
        }
        return tally;
    }

    private void hand(ImportFile file, String name) throws InterruptedException {
        try {
            for (Upload upload : file.uploads()) {
                ingest.send(upload).forEach(answer -> count(name, answer));
            }
        } catch (UnfitFileException e) {
            fail(name, e.getMessage());
        } catch (IOException e) {
            fail(name, "cannot be read: " + e.getMessage());
        }
    }

    private void count(String name, Answer answer) {
        if (answer.outcome() == null) {
            fail(name, answer.why());
        } else {
            tally.count(Result.valueOf(answer.outcome()));
        }
    }

    private void fail(String name, String why) {
        tally.count(Result.FAILED);
        if (++complaints <= MOST_COMPLAINTS) {
            progress.say(name + ": " + why);
        }
    }
}
