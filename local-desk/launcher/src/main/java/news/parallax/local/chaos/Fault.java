package news.parallax.local.chaos;

import java.time.Duration;

/** One fault: brought about in the middle of a batch of articles, ended a while later. */
interface Fault {

    /** What exactly, for the log. */
    String what();

    /** Brings it about; returns when it is in force. */
    void strike() throws Exception;

    /** How long it stays in force. */
    Duration lasting();

    /**
     * Ends it, as an operator or a supervisor would. What was started again need not be ready yet.
     *
     * @param batch the articles that are being sent meanwhile
     */
    void lift(Batch batch) throws Exception;
}
