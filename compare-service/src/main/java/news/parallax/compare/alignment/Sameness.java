package news.parallax.compare.alignment;

/** Whether two claims are about the same thing. */
public sealed interface Sameness {

    /**
     * They are.
     *
     * @param likeness how sure that is, from 0 to 1
     */
    record Same(double likeness) implements Sameness {}

    /**
     * They look alike but cover different things.
     *
     * @param difference what sets them apart, in a few words that follow "they differ in"
     */
    record OtherScope(String difference) implements Sameness {}

    /** Nothing says that they are about the same thing. */
    record Unrelated() implements Sameness {}
}
