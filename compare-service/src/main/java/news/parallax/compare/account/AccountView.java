package news.parallax.compare.account;

import java.util.List;
import news.parallax.access.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody of the desk.
 *
 * @param name as it stands in trails
 * @param role the largest one
 * @param roles that one and all that follow from it
 */
@Schema(name = "Account")
public record AccountView(
        @Schema(examples = "maria") String name,

        @Schema(
                examples = "editor",
                enumeration = {"reader", "editor", "admin"})
        String role,

        List<String> roles) {
    static AccountView of(String name, Role role) {
        return new AccountView(
                name, role.label(), role.implied().stream().sorted().toList());
    }
}
