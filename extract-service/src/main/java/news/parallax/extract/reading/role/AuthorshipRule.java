package news.parallax.extract.reading.role;

import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.event.VerbGroup;
import news.parallax.extract.reading.text.EventNouns;

/**
 * Whose doing something was: "it was Banda's decision", "the order was the club's", "the tug did the ramming", "the ministry
 * credits its inspector with the find", "the firm insists it acted voluntarily".
 */
final class AuthorshipRule {
    private static final String DOER = "doer";
    private static final int LONGEST_ADVERB = 4;

    private final RoleLexicon lexicon = RoleLexicon.english();
    private final EventNouns events = EventNouns.english();

    Optional<FoundRole> read(Clause clause) {
        VerbGroup verb = clause.verb();
        if (verb == null || verb.negated() || verb.passive()) {
            return Optional.empty();
        }
        return switch (verb.lemma()) {
            case "be" -> owned(clause, verb);
            case "do" -> did(clause, verb);
            case "credit" -> credited(clause, verb);
            default -> alone(clause, verb);
        };
    }

    /** "It was Banda's decision", "the order was the club's". */
    private Optional<FoundRole> owned(Clause clause, VerbGroup verb) {
        int owner = possessive(clause, verb.to());
        NounPhrase subject = clause.subject();
        if (owner < 0 || subject == null) {
            return Optional.empty();
        }
        boolean ends = owner + 1 >= clause.to() || clause.token(owner + 1).tag().matches("[.,:]|''|CC");
        String noun = clause.token(ends ? subject.head() : owner + 1).lemma();
        return lexicon.ofDeed(noun).map(role -> Phrases.role(role, clause, verb.to(), owner));
    }

    /** The place of the possessive mark in the phrase that starts at the place; -1 where there is none. */
    private static int possessive(Clause clause, int from) {
        for (int at = from; at < clause.to() && clause.token(at).tag().matches("NN.*|DT|POS|JJ"); at++) {
            if (at > from && clause.token(at).tag().equals("POS")) {
                return at;
            }
        }
        return -1;
    }

    /** "The tug did the ramming". */
    private static Optional<FoundRole> did(Clause clause, VerbGroup verb) {
        return Phrases.startingAt(clause.phrases(), verb.to())
                .filter(deed -> clause.token(deed.head()).lemma().endsWith("ing")
                        && clause.token(deed.from()).lemma().equals("the"))
                .flatMap(deed -> named(clause));
    }

    /** "Credits its inspector, Anna Berg, with the discovery": the role is that of whoever does what the noun names. */
    private Optional<FoundRole> credited(Clause clause, VerbGroup verb) {
        Optional<NounPhrase> deed = Phrases.behind(clause, clause.phrases(), "with", verb.to());
        return deed.flatMap(noun -> Phrases.startingAt(clause.phrases(), verb.to())
                .map(phrase -> Phrases.nameBeside(clause.sentence(), phrase, clause.phrases()))
                .map(phrase ->
                        Phrases.role(roleOf(clause.token(noun.head()).lemma()), clause, phrase.from(), phrase.to())));
    }

    private String roleOf(String deed) {
        return events.verbOf(deed).flatMap(lexicon::ofVerb).orElse(DOER);
    }

    /** "Acted voluntarily", "closed it of its own accord". */
    private Optional<FoundRole> alone(Clause clause, VerbGroup verb) {
        StringBuilder words = new StringBuilder();
        for (int start = verb.to(); start < clause.to(); start++) {
            words.setLength(0);
            for (int at = start; at < Math.min(clause.to(), start + LONGEST_ADVERB); at++) {
                words.append(words.isEmpty() ? "" : "_").append(clause.token(at).lemma());
                if (lexicon.isCause("alone", words.toString())) {
                    return named(clause);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<FoundRole> named(Clause clause) {
        NounPhrase subject = clause.subject();
        return subject == null
                        || Set.of("EX", "WP", "WDT", "DT")
                                .contains(clause.token(subject.head()).tag())
                ? Optional.empty()
                : Optional.of(Phrases.role(DOER, clause, subject.from(), subject.to()));
    }
}
