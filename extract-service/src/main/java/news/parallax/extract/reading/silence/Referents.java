package news.parallax.extract.reading.silence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.event.NounPhrases;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Span;
import news.parallax.extract.reading.text.Token;

/** What "it", "him" or "the subject" stand for in a report of silence: something that the sentences before name. */
final class Referents {
    /** Sentences that a reader keeps in mind. */
    private static final int SENTENCES = 4;
    /** Tokens in which a sentence has said what it is about. */
    private static final int OPENING = 14;

    private static final Set<String> OPEN_POINTS =
            Set.of("him", "her", "them", "it", "this", "that", "these", "those", "subject", "matter", "point", "topic");

    private final SilenceCues cues;
    private final Sentence sentence;
    private final List<Sentence> before;

    /** @param before the sentences of the text before it, the nearest last */
    Referents(SilenceCues cues, Sentence sentence, List<Sentence> before) {
        this.cues = cues;
        this.sentence = sentence;
        this.before = before;
    }

    /** Whether the words name no point but only take one up: "him", "the subject". */
    static boolean takesUp(List<Token> tokens, int from, int to) {
        int words = to - from;
        return words > 0
                && words <= 2
                && OPEN_POINTS.contains(tokens.get(to - 1).lemma().toLowerCase(Locale.ROOT))
                && (words == 1 || Set.of("the", "this", "that").contains(lower(tokens.get(from))));
    }

    /** "Nothing of the sort". */
    static boolean isEmpty(List<Token> tokens, int end) {
        return Set.of("sort", "kind", "note").contains(tokens.get(end - 1).lemma());
    }

    /** The outlet or account that was last named before a token: "the dispatch of the agency". */
    Optional<Span> account(int beforeToken) {
        Optional<Span> here = lastAccount(sentence, beforeToken);
        if (here.isPresent()) {
            return here;
        }
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - SENTENCES); i--) {
            Optional<Span> there =
                    lastAccount(before.get(i), before.get(i).tokens().size());
            if (there.isPresent()) {
                return there;
            }
        }
        return Optional.empty();
    }

    /** The outlet or account that the sentence before is about. */
    Optional<Span> accountInSentenceBefore() {
        return before.isEmpty()
                ? Optional.empty()
                : lastAccount(
                        before.getLast(),
                        Math.min(OPENING, before.getLast().tokens().size()));
    }

    /** What the sentence before is about: its words up to its verb. */
    Optional<Span> topic() {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        List<Token> tokens = before.getLast().tokens();
        int first = 0;
        int end = -1;
        for (NounPhrase phrase : NounPhrases.of(before.getLast())) {
            if (end < 0 && (phrase.from() > 1 || tokens.get(phrase.head()).tag().startsWith("PRP"))) {
                break;
            }
            boolean follows =
                    end < 0 || tokens.get(phrase.from() - 1).tag().equals(",") || isPreposition(tokens, phrase);
            boolean relative = end > 0 && tokens.get(phrase.from()).tag().startsWith("W");
            if (phrase.to() > OPENING || !(follows || relative)) {
                break;
            }
            first = end < 0 ? phrase.from() : first;
            end = phrase.to();
        }
        return end < 0 ? Optional.empty() : Optional.of(span(tokens, first, end));
    }

    private static boolean isPreposition(List<Token> tokens, NounPhrase phrase) {
        return tokens.get(phrase.from() - 1).tag().equals("IN");
    }

    private Optional<Span> lastAccount(Sentence in, int until) {
        List<Token> tokens = in.tokens();
        List<NounPhrase> phrases = NounPhrases.of(in);
        for (int i = phrases.size() - 1; i >= 0; i--) {
            NounPhrase phrase = phrases.get(i);
            if (phrase.to() <= until && (isAccount(tokens, phrase) || publishes(tokens, phrase))) {
                return Optional.of(whole(tokens, phrases, keeper(tokens, phrases, i)));
            }
        }
        return Optional.empty();
    }

    /** "The news agency put out a long piece": rather the outlet than what it put out. */
    private int keeper(List<Token> tokens, List<NounPhrase> phrases, int account) {
        for (int i = account; i >= 0; i--) {
            boolean outlet = cues.is("outlet", lower(tokens.get(phrases.get(i).head())));
            if (outlet || publishes(tokens, phrases.get(i))) {
                return i;
            }
        }
        return account;
    }

    /** With what it is of, or what has it: "the dispatch of ANM". */
    private Span whole(List<Token> tokens, List<NounPhrase> phrases, int index) {
        int first = index;
        while (first > 0 && isOf(tokens, phrases, first) && isAccount(tokens, phrases.get(first - 1))) {
            first--;
        }
        int last = index;
        while (last + 1 < phrases.size() && isOf(tokens, phrases, last + 1)) {
            last++;
        }
        return span(tokens, phrases.get(first).from(), phrases.get(last).to());
    }

    private static boolean isOf(List<Token> tokens, List<NounPhrase> phrases, int index) {
        int at = phrases.get(index).from();
        return phrases.get(index - 1).to() == at - 1
                && Set.of("of", "from", "by", "to").contains(tokens.get(at - 1).lemma());
    }

    boolean isAccount(List<Token> tokens, NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            String lemma = lower(tokens.get(i));
            boolean head = i == phrase.head() && isAccountWord(tokens.get(i).lemma());
            if (head || (cues.is("outlet", lemma) && (i == phrase.head() || isName(tokens.get(phrase.head()))))) {
                return true;
            }
        }
        return false;
    }

    /** The tagger does not know every plural: "communiqués". */
    private boolean isAccountWord(String lemma) {
        return cues.is("account", lemma)
                || (lemma.endsWith("s") && cues.is("account", lemma.substring(0, lemma.length() - 1)));
    }

    /** "The gazette publishes": a name that does what outlets do. */
    private boolean publishes(List<Token> tokens, NounPhrase phrase) {
        return isName(tokens.get(phrase.head()))
                && phrase.to() < tokens.size()
                && cues.is("publish", tokens.get(phrase.to()).lemma());
    }

    private static boolean isName(Token token) {
        return token.tag().startsWith("NNP");
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    static Span span(List<Token> tokens, int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
