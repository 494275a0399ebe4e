package news.parallax.local.desk;

import news.parallax.access.Role;

/** Roles as they are typed. */
final class RoleNames {
    private RoleNames() {}

    static Role role(String name) {
        return Role.named(name)
                .orElseThrow(
                        () -> new DeskException("\"" + name + "\" is no role: choose one of reader, editor, admin."));
    }
}
