package news.parallax.local.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import news.parallax.access.AccessFolder;
import news.parallax.access.Account;
import news.parallax.access.PasswordHash;
import news.parallax.access.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./desk password}: gives an account a new password and prints it. */
@Command(
        name = "password",
        description =
                "Give an account of the page a new password, or make the account, and print it. Its sessions end.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PasswordCommand implements Callable<Integer> {
    @Mixin
    FolderOption data = new FolderOption();

    @Option(names = "--name", paramLabel = "N", description = "Whose. Default: desk.")
    String name = LocalAccess.ACCOUNT;

    @Option(
            names = "--role",
            paramLabel = "R",
            description =
                    "reader, editor or admin. Default: the one it has; a new account is an editor, desk an admin.")
    @Nullable
    String role;

    @Override
    public Integer call() throws IOException {
        AccessFolder folder = data.access();
        try {
            String password = PasswordHash.newPassword();
            folder.setPassword(name, role == null ? usualRole(folder) : RoleNames.role(role), password);
            folder.ensureSessionKey();
            System.out.println(password);
            return 0;
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
            throw new DeskException(e.getMessage(), e);
        }
    }

    private Role usualRole(AccessFolder folder) throws IOException {
        return folder.accounts(System.err::println).stream()
                .filter(account -> account.name().equals(name))
                .map(Account::role)
                .findFirst()
                .orElse(name.equals(LocalAccess.ACCOUNT) ? Role.ADMIN : Role.EDITOR);
    }
}
