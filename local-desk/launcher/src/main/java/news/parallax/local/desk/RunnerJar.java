package news.parallax.local.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * What {@code java -jar} would read from the manifest of a packaged service. The desk runs another class first, so it
 * says the same on the command line.
 *
 * @param mainClass the service's own main class
 * @param opened packages that the service opens to itself, as "module/package"
 */
record RunnerJar(String mainClass, List<String> opened) {

    static RunnerJar read(Path path) {
        try (JarFile jar = new JarFile(path.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            String opened = manifest.getValue("Add-Opens");
            return new RunnerJar(
                    manifest.getValue(Attributes.Name.MAIN_CLASS),
                    opened == null ? List.of() : List.of(opened.strip().split(" +")));
        } catch (IOException e) {
            throw new DeskException(path + " cannot be read (" + e.getMessage() + "): remove it and build again.", e);
        }
    }

    Stream<String> options() {
        return opened.stream().map(name -> "--add-opens=" + name + "=ALL-UNNAMED");
    }
}
