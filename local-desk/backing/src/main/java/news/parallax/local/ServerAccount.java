package news.parallax.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The account PostgreSQL runs under: it refuses to run as root. */
sealed interface ServerAccount {

    /** The command as it must be called so that the server does not see root. */
    List<String> command(List<String> command);

    /** Makes the folder and all in it the account's own. */
    void own(Path folder) throws IOException;

    /** Where the server's programs are unpacked, so that the account may run them. */
    Path cache();

    static ServerAccount find() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Myself();
        }
        if (Command.succeeds(List.of("unshare", "--user", "true"))) {
            return new RootInOwnNamespace();
        }
        if (Command.succeeds(Nobody.command("true"))) {
            return new Nobody();
        }
        throw new BackingServiceException(
                "PostgreSQL refuses to run as root, and neither 'unshare --user' nor 'setpriv'"
                        + " works here to start it as somebody else. Run this command as an ordinary user.");
    }

    /** An ordinary user. */
    record Myself() implements ServerAccount {
        @Override
        public List<String> command(List<String> command) {
            return command;
        }

        @Override
        public void own(Path folder) {
            // What this user creates is this user's.
        }

        @Override
        public Path cache() {
            return userCache();
        }
    }

    /** In a user namespace without mapping, root is nobody in the server's eyes and keeps its rights on its files. */
    record RootInOwnNamespace() implements ServerAccount {
        @Override
        public List<String> command(List<String> command) {
            return Stream.concat(Stream.of("unshare", "--user"), command.stream())
                    .toList();
        }

        @Override
        public void own(Path folder) {
            // The files are root's, and so is the server behind its namespace.
        }

        @Override
        public Path cache() {
            return userCache();
        }
    }

    /** Where namespaces are forbidden, as in most containers. */
    record Nobody() implements ServerAccount {
        private static final String ID = "65534";

        static List<String> command(String... command) {
            return Stream.concat(
                            Stream.of("setpriv", "--reuid=" + ID, "--regid=" + ID, "--clear-groups"),
                            Stream.of(command))
                    .toList();
        }

        @Override
        public List<String> command(List<String> command) {
            return command(command.toArray(String[]::new));
        }

        @Override
        public void own(Path folder) throws IOException {
            Command.run(List.of("chown", "-R", ID + ":" + ID, folder.toString()), Duration.ofSeconds(60));
            if (!Command.succeeds(command(List.of("test", "-w", folder.toString())))) {
                throw new BackingServiceException(
                        "PostgreSQL cannot run as root, and the account 'nobody' cannot reach " + folder
                                + ". Choose a folder outside root's home, for example --data /var/lib/parallax.");
            }
        }

        @Override
        public Path cache() {
            return Path.of("/var/cache/parallax");
        }
    }

    private static Path userCache() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return base.resolve("parallax");
    }
}
