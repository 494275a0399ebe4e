package news.parallax.compare.alert.notice;

/** Why somebody is told of a disagreement. */
public enum Occasion {
    /** Nobody at this receiver heard of it before. */
    OPENED("New"),
    /** What was told has changed. */
    REVISED("Changed"),
    /** It had been taken back or settled, and is there again. */
    REOPENED("Open again"),
    /** It is no longer found: a text was corrected, killed or read anew. */
    RETRACTED("Withdrawn"),
    /** The desk decided: dismissed or resolved. */
    SETTLED("Settled by the desk");

    private final String words;

    Occasion(String words) {
        this.words = words;
    }

    /** In words for people. */
    public String words() {
        return words;
    }

    /** Whether the disagreement stands, so that whoever was told must hear when it no longer does. */
    public boolean stands() {
        return switch (this) {
            case OPENED, REVISED, REOPENED -> true;
            case RETRACTED, SETTLED -> false;
        };
    }
}
