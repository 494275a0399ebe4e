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

    private static final Set<String> PERSONAL = Set.of("him", "her", "his", "he", "she");

    /** What takes up all that the sentence before says. */
    private static final Set<String> WHOLE = Set.of("that", "this", "so", "it", "all");

    private static final Set<String> OPEN_POINTS = Set.of(
            "so", "all", "him", "her", "them", "it", "this", "that", "these", "those", "they", "he", "she", "subject",
            "matter", "point", "topic");

    private final SilenceCues cues;
    private final SilenceText here;
    private final List<Sentence> before;

    /** @param before the sentences of the text before it, the nearest last */
    Referents(SilenceCues cues, SilenceText here, List<Sentence> before) {
        this.cues = cues;
        this.here = here;
        this.before = before;
    }

    /** Whether the words name no point but only take one up: "him", "the subject", "his name". */
    static boolean takesUp(List<Token> tokens, int from, int to) {
        int words = to - from;
        boolean name = words == 2
                && PERSONAL.contains(lower(tokens.get(from)))
                && lower(tokens.get(from + 1)).equals("name");
        return name
                || words > 0
                        && words <= 2
                        && OPEN_POINTS.contains(tokens.get(to - 1).lemma().toLowerCase(Locale.ROOT))
                        && (words == 1 || Set.of("the", "this", "that").contains(lower(tokens.get(from))));
    }

    /** What a point that only takes one up stands for: somebody named before, what the same sentence or the one before tells. */
    Optional<Span> pointOf(Range point) {
        String word = lower(here.tokens().get(point.from()));
        if (PERSONAL.contains(word)) {
            Optional<Span> person = person();
            if (person.isPresent()) {
                return person;
            }
        }
        return clauseBefore(point.from())
                .or(() ->
                        WHOLE.contains(word) && (point.from() == 0 || word.equals("so")) ? sentenceBefore() : topic());
    }

    private Optional<Span> sentenceBefore() {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        List<Token> tokens = before.getLast().tokens();
        int end = tokens.getLast().tag().equals(".") ? tokens.size() - 1 : tokens.size();
        return end == 0 ? Optional.empty() : Optional.of(span(tokens, 0, end));
    }

    /** "Denmark suspended its part on Monday; not a line of the notice refers to it": what stands before the semicolon. */
    private Optional<Span> clauseBefore(int point) {
        for (int at = point - 1; at > 0; at--) {
            boolean contrast = lower(here.tokens().get(at)).equals(",")
                    && Set.of("but", "yet", "though", "although")
                            .contains(lower(here.tokens().get(at + 1)));
            if (contrast || lower(here.tokens().get(at)).equals(";")) {
                return Optional.of(span(here.tokens(), 0, at));
            }
        }
        return Optional.empty();
    }

    /** The last person named in the sentences before, by two names or more: "him" is hardly a town. */
    private Optional<Span> person() {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - SENTENCES); i--) {
            List<Token> tokens = before.get(i).tokens();
            List<NounPhrase> phrases = NounPhrases.of(before.get(i));
            for (int at = phrases.size() - 1; at >= 0; at--) {
                NounPhrase phrase = phrases.get(at);
                int named = phrase.head();
                while (named >= phrase.from() && tokens.get(named).tag().startsWith("NNP")) {
                    named--;
                }
                boolean body = new SilenceText(cues, before.get(i))
                        .accounts()
                        .holding(phrase.head())
                        .filter(Account::isBody)
                        .isPresent();
                if (phrase.head() - named >= 2 && !body) {
                    return Optional.of(span(tokens, named + 1, phrase.to()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The outlet or account that was last named before a token.
     *
     * @param sureOnly whether a ministry or a company is none
     */
    Optional<Span> account(int beforeToken, boolean sureOnly) {
        Optional<Span> found = last(here, beforeToken, sureOnly);
        for (int i = before.size() - 1; found.isEmpty() && i >= Math.max(0, before.size() - SENTENCES); i--) {
            SilenceText text = new SilenceText(cues, before.get(i));
            found = last(text, text.size(), sureOnly);
        }
        return found;
    }

    /** The outlet or account that the sentence before is about. */
    Optional<Span> inSentenceBefore() {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        SilenceText text = new SilenceText(cues, before.getLast());
        return last(text, Math.min(OPENING, text.size()), true);
    }

    /** Rather the outlet than what it put out: "The news agency put out a long piece". */
    private static Optional<Span> last(SilenceText text, int until, boolean sureOnly) {
        Account best = null;
        for (Account account : text.accounts().all()) {
            boolean fits = account.from() < until && (account.isSure() || (!sureOnly && account.isBody()));
            if (fits && (best == null || account.kind().compareTo(best.kind()) >= 0)) {
                best = account;
            }
        }
        return Optional.ofNullable(best).map(account -> span(text.tokens(), account.from(), account.to()));
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

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    static Span span(List<Token> tokens, int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
