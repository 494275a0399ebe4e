package news.parallax.compare.judgement;

/** How two testimonies to one fact stand to each other. */
sealed interface Standing {

    /** Both cannot be so. */
    record Conflict() implements Standing {}

    /** They say the same, or one leaves room for the other. */
    record Agreement() implements Standing {}

    /**
     * They say different things that are compatible.
     *
     * @param reason why
     * @param because in words that follow a colon
     */
    record Reconciled(Compatible.Reason reason, String because) implements Standing {}

    /** They do not bear on each other. */
    record Apart() implements Standing {}
}
