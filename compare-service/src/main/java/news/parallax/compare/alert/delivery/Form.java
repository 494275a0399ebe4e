package news.parallax.compare.alert.delivery;

/** What a delivery holds. */
public enum Form {
    /** One alert. */
    SINGLE,
    /** Several that waited. */
    DIGEST,
    /** None: it shows that the channel works. */
    TRIAL
}
