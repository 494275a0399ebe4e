package news.parallax.access;

/**
 * Somebody who signs in by name and password.
 *
 * @param name as trails have it; spelled like an {@link ApiKey}'s
 */
public record Account(String name, Role role, PasswordHash password) {
    public Account {
        ApiKey.requireName(name);
    }

    /** Changes with the password: a session that was begun with another one is over. */
    public String fingerprint() {
        return ApiKey.hashOf(name + " " + password.text()).substring(0, 24);
    }
}
