package news.parallax.local.importing;

import java.io.PrintStream;

/** How far an import is: a bar on a terminal, a line for every tenth elsewhere. */
final class ImportProgress {
    private static final int BAR = 30;
    private static final int TENTHS = 10;

    private final PrintStream out;
    private final boolean terminal;
    private final int total;
    private int done;

    /** @param total files */
    ImportProgress(PrintStream out, boolean terminal, int total) {
        this.out = out;
        this.terminal = terminal;
        this.total = total;
    }

    void fileDone(Tally tally) {
        done++;
        if (terminal) {
            int filled = (int) ((long) BAR * done / total);
            out.printf(
                    "\r[%s%s] %d/%d files: %s\u001b[K",
                    "#".repeat(filled), " ".repeat(BAR - filled), done, total, tally);
            out.flush();
        } else if (done == total || (long) TENTHS * done / total > (long) TENTHS * (done - 1) / total) {
            out.printf("%d of %d files: %s%n", done, total, tally);
        }
    }

    /** A line of its own, above the bar. */
    void say(String line) {
        out.println(terminal ? "\r\u001b[K" + line : line);
    }

    void end() {
        if (terminal && done > 0) {
            out.println();
        }
    }
}
