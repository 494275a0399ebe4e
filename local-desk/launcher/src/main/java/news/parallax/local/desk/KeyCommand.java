package news.parallax.local.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import news.parallax.access.AccessFolder;
import news.parallax.access.ApiKey;
import news.parallax.access.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./desk key}: prints a new API key, and nothing else, on standard output. The services need not run, nor stop. */
@Command(
        name = "key",
        description = {
            "Print a new API key of the desk on this machine.",
            "Programs send it with every request: Authorization: Bearer KEY. Only a hash is kept."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class KeyCommand implements Callable<Integer> {
    @Mixin
    FolderOption data = new FolderOption();

    @Option(
            names = "--name",
            paramLabel = "N",
            description = "What trails call its user, and how it is revoked. A key of the same name is replaced."
                    + " Default: key-1, key-2, ...")
    @Nullable
    String name;

    @Option(names = "--role", paramLabel = "R", description = "reader, editor or admin. Default: editor.")
    String role = Role.EDITOR.label();

    @Option(names = "--list", description = "Show the keys instead: name, role, when issued, when last used.")
    boolean list;

    @Option(names = "--revoke", paramLabel = "N", description = "Take the key of that name back instead.")
    @Nullable
    String revoked;

    @Override
    public Integer call() throws IOException {
        AccessFolder folder = data.access();
        try {
            if (list) {
                return show(folder);
            }
            return revoked == null ? issue(folder) : revoke(folder, revoked);
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
            throw new DeskException(e.getMessage(), e);
        }
    }

    private int issue(AccessFolder folder) throws IOException {
        System.out.println(folder.issueKey(name == null ? unusedName(folder) : name, RoleNames.role(role)));
        return 0;
    }

    private static String unusedName(AccessFolder folder) throws IOException {
        List<String> names = keys(folder).stream().map(ApiKey::name).toList();
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> "key-" + i)
                .filter(candidate -> !names.contains(candidate))
                .findFirst()
                .orElseThrow();
    }

    private static int show(AccessFolder folder) throws IOException {
        for (ApiKey key : keys(folder)) {
            System.out.printf(
                    "%-20s %-7s issued %s, last used %s%n",
                    key.name(),
                    key.role().label(),
                    key.created(),
                    folder.lastUsed(key.name()).map(Instant::toString).orElse("never"));
        }
        return 0;
    }

    private static int revoke(AccessFolder folder, String name) {
        if (!folder.revokeKey(name)) {
            throw new DeskException("There is no key named " + name + ". ./desk key --list shows them.");
        }
        System.out.println("The key " + name + " lets nobody in any more.");
        return 0;
    }

    private static List<ApiKey> keys(AccessFolder folder) throws IOException {
        return folder.keys(System.err::println);
    }
}
