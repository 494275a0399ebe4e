package news.parallax.extract.reading.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.event.VerbGroup;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Token;

/**
 * Offices and their holders: "chief executive Anders Bruun", "Anders Bruun, Vestergaard's chief executive", "the governor,
 * Honoré Kabemba", "who remains chair".
 */
final class OfficeRule {
    private static final int LONGEST_ROLE = 3;
    private static final Set<String> LINKS = Set.of("be", "remain", "become", "continue", "stay", "act", "serve");

    private final RoleLexicon lexicon = RoleLexicon.english();

    List<FoundRole> read(Clause clause, List<NounPhrase> phrases) {
        List<FoundRole> found = new ArrayList<>();
        for (int at = 0; at < phrases.size(); at++) {
            NounPhrase phrase = phrases.get(at);
            if (phrase.from() >= clause.from() && phrase.to() <= clause.to()) {
                beforeName(clause, phrase).ifPresent(found::add);
                apposed(clause, phrase, phrases).ifPresent(found::add);
            }
        }
        linked(clause, phrases).ifPresent(found::add);
        appointed(clause, phrases).ifPresent(found::add);
        return found;
    }

    /** "Governor Honoré Kabemba", "Vestergaard Lund Chief Executive Anders Bruun". */
    private Optional<FoundRole> beforeName(Clause clause, NounPhrase phrase) {
        List<Token> tokens = clause.sentence().tokens();
        for (int nameFrom = phrase.to() - 1; nameFrom > phrase.from(); nameFrom--) {
            if (!tokens.get(nameFrom).tag().startsWith("NNP")) {
                return Optional.empty();
            }
            Optional<String> role = roleEndingAt(clause.sentence(), phrase.from(), nameFrom);
            if (role.isPresent()) {
                return Optional.of(Phrases.role(role.get(), clause, nameFrom, phrase.to()));
            }
        }
        return Optional.empty();
    }

    /** A name and an office on the two sides of a comma, in either order. */
    private Optional<FoundRole> apposed(Clause clause, NounPhrase first, List<NounPhrase> phrases) {
        Sentence sentence = clause.sentence();
        int end = Phrases.isName(sentence, first) ? first.to() : Phrases.end(sentence, first, phrases);
        if (end >= sentence.tokens().size() || !sentence.tokens().get(end).tag().equals(",")) {
            return Optional.empty();
        }
        Optional<NounPhrase> second = Phrases.startingAt(phrases, end + 1);
        if (second.isEmpty() || !isClosed(sentence, second.get(), phrases)) {
            return Optional.empty();
        }
        if (Phrases.isName(sentence, first)) {
            return roleEndingAt(sentence, second.get().from(), second.get().head() + 1)
                    .map(role -> Phrases.role(role, clause, first.from(), first.to()));
        }
        return Phrases.isName(sentence, second.get())
                ? roleEndingAt(sentence, first.from(), first.head() + 1)
                        .map(role -> Phrases.role(
                                role, clause, second.get().from(), second.get().to()))
                : Optional.empty();
    }

    /** Whether the apposition ends with a comma, a bracket or the sentence: a list goes on with words. */
    private static boolean isClosed(Sentence sentence, NounPhrase phrase, List<NounPhrase> phrases) {
        int end = Phrases.end(sentence, phrase, phrases);
        return end >= sentence.tokens().size()
                || Set.of(",", ".", ":", "''")
                        .contains(sentence.tokens().get(end).tag());
    }

    /** "Storgaard, who remains chair", "Storgaard continues as chairman". */
    private Optional<FoundRole> linked(Clause clause, List<NounPhrase> phrases) {
        VerbGroup verb = clause.verb();
        NounPhrase subject = clause.subject();
        if (verb == null || subject == null || verb.negated() || !LINKS.contains(verb.lemma())) {
            return Optional.empty();
        }
        boolean as = verb.to() < clause.to() && clause.token(verb.to()).lemma().equals("as");
        NounPhrase holder = Phrases.nameBeside(clause.sentence(), subject, phrases);
        if (!Phrases.isName(clause.sentence(), holder)) {
            return named(clause, verb, subject, phrases);
        }
        return Phrases.startingAt(phrases, as ? verb.to() + 1 : verb.to())
                .flatMap(office -> roleEndingAt(clause.sentence(), office.from(), office.head() + 1))
                .map(role -> Phrases.role(role, clause, holder.from(), holder.to()));
    }

    /** "The new president will be Ana Torres". */
    private Optional<FoundRole> named(Clause clause, VerbGroup verb, NounPhrase subject, List<NounPhrase> phrases) {
        return Phrases.startingAt(phrases, verb.to())
                .filter(phrase -> Phrases.isName(clause.sentence(), phrase))
                .flatMap(phrase -> roleEndingAt(clause.sentence(), subject.from(), subject.head() + 1)
                        .map(role -> Phrases.role(role, clause, phrase.from(), phrase.to())));
    }

    /** "named Colonel Warsame as its commander", "was appointed chief executive". */
    private Optional<FoundRole> appointed(Clause clause, List<NounPhrase> phrases) {
        VerbGroup verb = clause.verb();
        if (verb == null || verb.negated() || !lexicon.isCause("appoint", verb.lemma())) {
            return Optional.empty();
        }
        Optional<NounPhrase> holder =
                verb.passive() ? Optional.ofNullable(clause.subject()) : Phrases.startingAt(phrases, verb.to());
        return holder.filter(phrase -> clause.token(phrase.head()).tag().startsWith("NNP"))
                .flatMap(phrase -> office(clause, phrases, verb.passive() ? verb.to() : phrase.to())
                        .map(role -> Phrases.role(role, clause, phrase.from(), phrase.to())));
    }

    private Optional<String> office(Clause clause, List<NounPhrase> phrases, int at) {
        boolean as = at < clause.to() && clause.token(at).lemma().equals("as");
        return Phrases.startingAt(phrases, as ? at + 1 : at)
                .flatMap(phrase -> roleEndingAt(clause.sentence(), phrase.from(), phrase.head() + 1));
    }

    /** "interior minister": a minister's office is named with its field. */
    private static Optional<String> ministry(Sentence sentence, int from, int to) {
        if (!sentence.tokens().get(to - 1).lemma().equals("minister") || to - 2 < from) {
            return Optional.empty();
        }
        Token field = sentence.tokens().get(to - 2);
        boolean named = field.tag().startsWith("NN") || field.tag().equals("JJ");
        return named ? Optional.of(field.lemma().toLowerCase(Locale.ROOT) + " minister") : Optional.empty();
    }

    /** The role that the words before a place name, the longest first. */
    private Optional<String> roleEndingAt(Sentence sentence, int from, int to) {
        for (int start = Math.max(from, to - LONGEST_ROLE); start < to; start++) {
            StringBuilder words = new StringBuilder();
            for (int at = start; at < to; at++) {
                words.append(words.isEmpty() ? "" : "_")
                        .append(sentence.tokens().get(at).lemma().toLowerCase(Locale.ROOT));
            }
            Optional<String> role = lexicon.ofNoun(words.toString());
            if (role.isPresent()) {
                return isDeputy(sentence, from, start) ? Optional.empty() : role;
            }
        }
        return ministry(sentence, from, to).filter(role -> !isDeputy(sentence, from, to - 1));
    }

    /** "deputy governor", "former chairman", "vice president" fill another office. */
    private static boolean isDeputy(Sentence sentence, int from, int start) {
        return start > from
                && Set.of("deputy", "vice", "former", "ex", "assistant", "acting", "then", "late", "next", "first")
                        .contains(sentence.tokens().get(start - 1).lemma());
    }
}
