package news.parallax.access;

/** The names of the roles, as annotations and files have them. {@link Role} knows what follows from which. */
public final class Roles {
    /** Sees everything and changes nothing. */
    public static final String READER = "reader";
    /** Reviews, merges, submits, describes sources; a reader, too. */
    public static final String EDITOR = "editor";
    /** Runs the system: dead letters, feeds, channels; an editor, too. */
    public static final String ADMIN = "admin";

    private Roles() {}
}
