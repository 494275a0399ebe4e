package news.parallax.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody is here, from least to most; each may do what the ones before it may. */
public enum Role {
    READER,
    EDITOR,
    ADMIN;

    /** The role of that name, in whatever case; empty where there is none. */
    public static Optional<Role> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(role -> role.label().equals(wanted))
                .findFirst();
    }

    /** One of {@link Roles}. */
    public String label() {
        return switch (this) {
            case READER -> Roles.READER;
            case EDITOR -> Roles.EDITOR;
            case ADMIN -> Roles.ADMIN;
        };
    }

    /** The names of this role and of all that follow from it. */
    public Set<String> implied() {
        return Arrays.stream(values())
                .filter(role -> role.compareTo(this) <= 0)
                .map(Role::label)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The largest of the roles among these names; empty where none of them is a role. */
    public static Optional<Role> largest(Set<String> names) {
        return Arrays.stream(values())
                .filter(role -> names.contains(role.label()))
                .reduce((smaller, larger) -> larger);
    }
}
