package news.parallax.compare.alert.matching;

/** Why an alert waits to be sent with others. */
public enum Hold {
    QUIET_HOURS("held back during quiet hours"),
    DIGEST("gathered for the digest"),
    CAP("above the cap of the hour"),
    PAUSED("that waited while the channel was off"),
    /** A young disagreement waits by itself: the next article may resolve it. */
    SETTLING("that were given time to settle");

    private final String words;

    Hold(String words) {
        this.words = words;
    }

    /** Whether alerts that wait for this reason are sent together. */
    boolean gathers() {
        return this != SETTLING;
    }

    /** Behind "7 disagreements". */
    public String words() {
        return words;
    }
}
