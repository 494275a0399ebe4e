package news.parallax.extract.reading.silence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.silence.SilencePattern.Width;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Token;
import org.jspecify.annotations.Nullable;

/** A sentence as the patterns of silence see it: its words, its phrases and the accounts that it speaks of. */
final class SilenceText {
    private static final Set<String> LIGHT_TAGS =
            Set.of("RB", "RBR", "DT", "PDT", "MD", "JJ", "JJS", "JJR", "CD", "RP", "EX", "PRP$", "''", "``");
    private static final Set<String> LIGHT_LEMMAS = Set.of("be", "have", "do", "as", "so", "much", "once", "single");
    private static final Set<String> STOPS = Set.of(",", ":", ";", ".", "--", "''", "``", "-LRB-", "-RRB-");
    private static final Set<String> ENDS = Set.of(":", ";", ".", "''", "``");

    private final SilenceCues cues;
    private final Sentence sentence;
    private final List<Token> tokens;
    private @Nullable Accounts accounts;

    SilenceText(SilenceCues cues, Sentence sentence) {
        this.cues = cues;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    int size() {
        return tokens.size();
    }

    List<Token> tokens() {
        return tokens;
    }

    Token token(int at) {
        return tokens.get(at);
    }

    String tag(int at) {
        return tokens.get(at).tag();
    }

    String lower(int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }

    String lemma(int at) {
        return tokens.get(at).lemma();
    }

    boolean isOneOf(int at, Set<String> words) {
        return words.contains(lower(at)) || words.contains(lemma(at)) || words.contains(base(at));
    }

    /** The lemmatiser does not know every verb: "skips", "deleted". */
    String base(int at) {
        String word = lower(at);
        if (word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")) {
            return word.substring(0, word.length() - 1);
        }
        if (word.length() > 4 && word.endsWith("ed")) {
            return word.substring(0, word.length() - (lemma(at).length() == word.length() - 2 ? 1 : 2));
        }
        return word;
    }

    boolean isStop(int at) {
        return STOPS.contains(tag(at));
    }

    /** Whether a part of the sentence ends here that can stand alone. */
    boolean isEnd(int at) {
        return ENDS.contains(tag(at));
    }

    /** Whether a word may stand in a gap. */
    boolean fills(int at, Width width) {
        return switch (width) {
            case LIGHT -> LIGHT_TAGS.contains(tag(at)) || LIGHT_LEMMAS.contains(lemma(at));
            case CLAUSE -> !isStop(at);
            case SENTENCE -> !tag(at).equals(".");
        };
    }

    /** Found when first asked for: most sentences report no silence. */
    Accounts accounts() {
        if (accounts == null) {
            accounts = new Accounts(cues, sentence);
        }
        return accounts;
    }

    List<NounPhrase> phrases() {
        return accounts().phrases();
    }

    /** The text or outlet whose words start here. */
    Optional<Account> accountFrom(int at) {
        return accounts()
                .holding(at)
                .filter(Account::isSure)
                .filter(account ->
                        account.from() == at || (at > 0 && tag(at - 1).equals("IN")));
    }
}
