package news.parallax.extract.reading.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.extract.reading.text.Token;

/** Which tokens of a sentence are verbs of a clause: not all that the tagger takes for verbs are. */
final class VerbTokens {
    private static final Set<String> BEFORE_A_MODIFIER = Set.of("DT", "JJ", "PRP$", "POS", "CD", "IN", "JJR", "JJS");
    private static final Set<String> PREPOSITIONS =
            Set.of("according", "including", "excluding", "following", "regarding", "concerning", "depending", "owing");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their", "his", "her", "our");
    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");

    private final List<Token> tokens;

    VerbTokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Whether a group of verbs may begin at a token. */
    boolean opensGroup(int at) {
        Token token = tokens.get(at);
        if (token.tag().equals("TO")) {
            return governsBaseForm(at);
        }
        return isVerb(at) && !modifiesANoun(at) && !isDetermined(at) && !isFactory(at) && !isPreposition(token);
    }

    /** "a tear gas canister": behind an article no verb can stand, whatever the tagger says. */
    private boolean isDetermined(int at) {
        String tag = tokens.get(at).tag();
        return (tag.equals("VB") || tag.equals("VBP"))
                && at > 0
                && ARTICLES.contains(tokens.get(at - 1).lemma());
    }

    /** "according to", "including": participles that have become prepositions. */
    private static boolean isPreposition(Token token) {
        return token.tag().equals("VBG") && PREPOSITIONS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** "the Organics works": behind a name a plural noun, whatever the tagger says. */
    private boolean isFactory(int at) {
        return tokens.get(at).text().equals("works")
                && at > 0
                && tokens.get(at - 1).tag().startsWith("NNP");
    }

    /** Whether a base form stands behind a token, with at most adverbs between: "to quietly leave". */
    boolean governsBaseForm(int at) {
        int next = skipAdverbs(at + 1);
        return next < tokens.size() && tokens.get(next).tag().equals("VB");
    }

    /** "a ruptured tank", "the missing passengers": a participle in front of its noun is no verb of the clause. */
    boolean modifiesANoun(int at) {
        String tag = tokens.get(at).tag();
        if (!tag.equals("VBN") && !tag.equals("VBG")) {
            return false;
        }
        boolean beforeNoun = at + 1 < tokens.size()
                && (NOUNS.contains(tokens.get(at + 1).tag())
                        || tokens.get(at + 1).tag().equals("JJ"));
        boolean inPhrase =
                at > 0 && BEFORE_A_MODIFIER.contains(tokens.get(at - 1).tag());
        boolean determined = at > 0
                && Set.of("DT", "PRP$", "POS", "JJ").contains(tokens.get(at - 1).tag());
        boolean opensPhrase =
                tag.equals("VBN") && (at == 0 || tokens.get(at - 1).tag().equals("WRB"));
        return determined || (beforeNoun && ((inPhrase && !governsAnObject(at)) || opensPhrase));
    }

    /** "by killing civilians": behind a preposition a form in -ing takes the noun as its object. */
    private boolean governsAnObject(int at) {
        return tokens.get(at).tag().equals("VBG") && tokens.get(at - 1).tag().equals("IN");
    }

    private int skipAdverbs(int at) {
        int next = at;
        while (next < tokens.size() && isAdverb(next)) {
            next++;
        }
        return next;
    }

    boolean isAdverb(int at) {
        Token token = tokens.get(at);
        return token.tag().equals("RB") || VerbNegation.is(token);
    }

    boolean isVerb(int at) {
        String tag = tokens.get(at).tag();
        return tag.equals("MD") || tag.startsWith("VB");
    }
}
