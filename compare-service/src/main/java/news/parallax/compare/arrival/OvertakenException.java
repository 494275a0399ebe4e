package news.parallax.compare.arrival;

/** Another arrival changed the stories that this one was placed by: it is done again from the start. */
final class OvertakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OvertakenException() {
        super("another article arrived in the same story meanwhile");
    }
}
