package news.parallax.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens in the clause of a claim.
 *
 * @param predicate lemma of the verb or of the noun that names the event ("send", "dispatch", "death")
 * @param frame the class that predicates of one meaning share ("SEND", "KILL", "ARREST"); null where the lexicon has none
 * @param participants who and what takes part, at most {@value #MAX_PARTICIPANTS}
 */
public record ClaimEvent(String predicate, @Nullable String frame, List<Participant> participants) {

    public static final int MAX_PARTICIPANTS = 8;

    public ClaimEvent {
        Require.present("predicate", predicate);
        Require.present("participants", participants);
        participants = List.copyOf(participants);
        Require.atMost("number of participants", participants.size(), MAX_PARTICIPANTS);
    }

    /**
     * One participant.
     *
     * @param role "agent", "patient", "recipient", "destination", "origin", "purpose"
     * @param text the words of the article
     */
    public record Participant(String role, String text) {}
}
