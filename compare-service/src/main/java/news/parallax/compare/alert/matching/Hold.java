package news.parallax.compare.alert.matching;

/** Why an alert waits to be sent with others. */
public enum Hold {
    QUIET_HOURS("held back during quiet hours"),
    DIGEST("gathered for the digest"),
    CAP("above the cap of the hour"),
    PAUSED("that waited while the channel was off");

    private final String words;

    Hold(String words) {
        this.words = words;
    }

    /** Behind "7 disagreements". */
    public String words() {
        return words;
    }
}
