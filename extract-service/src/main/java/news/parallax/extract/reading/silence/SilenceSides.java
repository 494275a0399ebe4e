package news.parallax.extract.reading.silence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.text.Token;
import org.jspecify.annotations.Nullable;

/** Who was silent in a clause, and about what. */
final class SilenceSides {
    private static final Set<String> HOLDING = Set.of("in", "by", "from", "of");
    private static final Set<String> ENDS = Set.of(".", ":", ";", "''", "``");
    private static final Set<String> APPOSED = Set.of("NNP", "NNPS", "NN", "NNS");

    private final Clause clause;
    private final List<Clause> before;
    private final SilenceCues cues;
    private final Referents referents;
    private final List<Token> tokens;
    private final List<NounPhrase> phrases;

    SilenceSides(Clause clause, List<Clause> before, SilenceCues cues, Referents referents) {
        this.referents = referents;
        this.clause = clause;
        this.before = before;
        this.cues = cues;
        this.tokens = clause.sentence().tokens();
        this.phrases = clause.phrases();
    }

    /** Empty where one of the two is not said. */
    Optional<FoundSilence> of(SilencePhrase phrase) {
        if (phrase.pointIsSubject()) {
            Range point = wholeSubject(clause.subject());
            return between(holderBehind(phrase.end()), point).or(() -> inTheAccountBefore(point));
        }
        int end = pointEnd(phrase.end());
        Range point = phrase.end() < end ? new Range(phrase.end(), end) : null;
        Range silent = phrase.impersonal() ? holderBehind(phrase.end()) : wholeSubject(speaker());
        return between(silent, point);
    }

    /** "The communiqué names the governor. The team is not mentioned." */
    private Optional<FoundSilence> inTheAccountBefore(@Nullable Range point) {
        return point == null
                ? Optional.empty()
                : referents
                        .accountInSentenceBefore()
                        .map(account -> new FoundSilence(
                                account.start(),
                                account.end(),
                                tokens.get(point.from()).start(),
                                tokens.get(point.to() - 1).end()));
    }

    private Optional<FoundSilence> between(@Nullable Range silent, @Nullable Range point) {
        if (silent == null || point == null) {
            return Optional.empty();
        }
        return Optional.of(new FoundSilence(
                tokens.get(silent.from()).start(),
                tokens.get(silent.to() - 1).end(),
                tokens.get(point.from()).start(),
                tokens.get(point.to() - 1).end()));
    }

    /**
     * Who did not mention it. "The agency said that Kim confirmed it but did not mention": without a subject of its own
     * the clause goes on with the one who said; "spoke without mentioning" with the one who spoke.
     */
    private @Nullable NounPhrase speaker() {
        NounPhrase subject = clause.subject();
        boolean own = subject != null && subject.from() >= clause.from();
        if (own) {
            return subject;
        }
        if (clause.verb() != null && !clause.verb().finite() && !before.isEmpty()) {
            return before.getLast().subject();
        }
        for (int at = before.size() - 1; at > 0; at--) {
            Clause content = before.get(at);
            Clause matrix = before.get(at - 1);
            if (content.opening() == Clause.Opening.CONTENT && matrix.subject() != null) {
                return matrix.subject();
            }
        }
        return subject;
    }

    /** The subject with its apposition and what "of" ties to it: "Congo's state news agency, ANC". */
    private @Nullable Range wholeSubject(@Nullable NounPhrase subject) {
        if (subject == null) {
            return null;
        }
        int end = subject.to();
        for (NounPhrase next : phrases) {
            boolean linked = next.from() == end + 1 && tokens.get(end).lemma().equals("of");
            boolean apposed = next.from() == end + 1
                    && tokens.get(end).tag().equals(",")
                    && APPOSED.contains(tokens.get(next.head()).tag())
                    && next.to() < tokens.size()
                    && tokens.get(next.to()).tag().equals(",");
            if (linked || apposed) {
                end = next.to();
            }
        }
        return new Range(subject.from(), end);
    }

    /** "no mention of it in the agency's report": the phrase behind "in", "by" or "from". */
    private @Nullable Range holderBehind(int from) {
        for (NounPhrase phrase : phrases) {
            if (phrase.from() > from - 1
                    && phrase.from() > 0
                    && HOLDING.contains(tokens.get(phrase.from() - 1).lemma())
                    && (phrase.from() > from + 1
                            || !tokens.get(phrase.from() - 1).lemma().equals("of"))) {
                return new Range(phrase.from(), phrase.to());
            }
        }
        return null;
    }

    /** The point ends with the sentence, before its "according to" and before "in a report on the meeting". */
    private int pointEnd(int from) {
        int at = from;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            boolean account = at > from && token.lemma().equals("in") && isAccountAt(at + 1);
            boolean attribution = token.text().equals("according")
                    || (token.tag().equals(",")
                            && at + 1 < tokens.size()
                            && Set.of("according", "which", "who")
                                    .contains(tokens.get(at + 1).lemma()));
            if (ENDS.contains(token.tag()) || account || attribution || isInSilence(at)) {
                break;
            }
            at++;
        }
        return at;
    }

    /** "Passes over the clashes in silence": how it does so is no part of the point. */
    private boolean isInSilence(int at) {
        return tokens.get(at).lemma().equals("in")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).lemma().equals("silence");
    }

    private boolean isAccountAt(int from) {
        return phrases.stream()
                .anyMatch(phrase -> phrase.from() == from
                        && cues.is("account", tokens.get(phrase.head()).lemma()));
    }

    private record Range(int from, int to) {}
}
