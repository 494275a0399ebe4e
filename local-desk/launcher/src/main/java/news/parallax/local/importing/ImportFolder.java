package news.parallax.local.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with files to be imported, in the order of their names: later revisions behind earlier ones. */
record ImportFolder(Path path) {

    /** Files of known kinds in the folder and below; hidden ones and links are left out. */
    List<ImportFile> files() throws IOException {
        try (Stream<Path> found = Files.walk(path)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !Files.isSymbolicLink(file) && !isHidden(file))
                    .sorted()
                    .map(ImportFile::new)
                    .filter(ImportFile::isKnown)
                    .toList();
        }
    }

    private boolean isHidden(Path file) {
        for (Path part : path.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
