package news.parallax.extract.reading.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.NounPhrase;

/** "Through the mediation of Oman", "by decision of the court": a noun names the deed, "of" or "by" who did it. */
final class DeedRule {
    private static final Set<String> TIES = Set.of("of", "by");
    /** "under the good offices of", "at the behest of": a deed told as the way in which something was done. */
    private static final Set<String> WAYS =
            Set.of("by", "through", "under", "at", "on", "to", "via", "after", "follow");

    private final RoleLexicon lexicon = RoleLexicon.english();

    List<FoundRole> read(Clause clause, List<NounPhrase> phrases) {
        return phrases.stream()
                .filter(phrase -> phrase.from() - 2 >= clause.from() && phrase.to() <= clause.to())
                .flatMap(phrase -> role(clause, phrase).stream()
                        .map(role -> Phrases.role(role, clause, phrase.from(), end(clause, phrase, phrases))))
                .toList();
    }

    private static int end(Clause clause, NounPhrase phrase, List<NounPhrase> phrases) {
        return Phrases.isName(clause.sentence(), phrase)
                ? phrase.to()
                : Phrases.end(clause.sentence(), phrase, phrases);
    }

    private Optional<String> role(Clause clause, NounPhrase phrase) {
        int tie = phrase.from() - 1;
        if (!TIES.contains(clause.token(tie).lemma())) {
            return Optional.empty();
        }
        String noun = clause.token(tie - 1).lemma();
        String two = tie - 2 >= clause.from() ? clause.token(tie - 2).lemma() + "_" + noun : noun;
        return Stream.of(two, noun)
                .map(lexicon::ofDeed)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(role -> isWay(clause, tie - 1));
    }

    private static boolean isWay(Clause clause, int noun) {
        for (int at = noun - 1; at >= Math.max(clause.from(), noun - 4); at--) {
            if (WAYS.contains(clause.token(at).lemma())
                    || clause.token(at).lemma().equals("thanks")) {
                return true;
            }
        }
        return false;
    }
}
