package news.parallax.extract.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.contracts.Claim.Stance;
import news.parallax.contracts.Holder;
import news.parallax.extract.reading.attribution.Chain;
import news.parallax.extract.reading.text.Token;

/** Words for what is false that somebody calls out, without a verb: "Rubbish, says the union". */
final class CalledOut {
    static final Set<String> IN_NAME = Set.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "VBN", "POS", "CD");

    private static final Set<String> SPEAKING = Set.of("VBZ", "VBD", "NNS");
    private static final Set<String> SO = Set.of("so", "true");
    private static final Set<String> STOPS = Set.of(",", ".", "''");
    private static final Set<String> CALLED = Set.of("DT", "JJ", "NN", "NNS", "NNP", "RB");
    private static final int LONGEST_CALL = 5;
    private static final int LONGEST_NAME = 12;
    private static final Pattern MARK = Pattern.compile("[\"“”'‘’`]+");

    private final DenialCues cues = DenialCues.english();

    /** "Rubbish, says the union", "“An entertaining novel,” snorts the curator": a word for what is false, called out. */
    Optional<Chain> denier(SentenceNotes sentence) {
        List<Token> tokens = sentence.sentence().tokens();
        int from = 0;
        while (from < tokens.size() && isMark(tokens.get(from))) {
            from++;
        }
        int to = from;
        while (to < tokens.size()
                && to - from < LONGEST_CALL
                && CALLED.contains(tokens.get(to).tag())) {
            to++;
        }
        boolean called = to > from
                && to < tokens.size()
                && STOPS.contains(tokens.get(to).tag())
                && (cues.isFalse(tokens.get(to - 1).lemma())
                        || cues.isFiction(tokens.get(to - 1).lemma())
                        || isNotSo(tokens, from, to));
        if (!called) {
            return Optional.empty();
        }
        Token word = tokens.get(to - 1);
        Chain known = sentence.attributions().chainAt(word.start(), word.end());
        Chain denier = known.holders().isEmpty() ? speaker(tokens, to) : known;
        return denier.holders().isEmpty() ? Optional.empty() : Optional.of(denier);
    }

    private static boolean isNotSo(List<Token> tokens, int from, int to) {
        return to - from == 2
                && tokens.get(from).lemma().equals("not")
                && SO.contains(tokens.get(from + 1).lemma());
    }

    /** Who stands behind the verb of speech behind words called out, whatever the verb. */
    private static Chain speaker(List<Token> tokens, int stop) {
        int verb = stop;
        while (verb < tokens.size() && (tokens.get(verb).tag().equals(",") || isMark(tokens.get(verb)))) {
            verb++;
        }
        int to = verb + 1;
        while (to < tokens.size()
                && to - verb <= LONGEST_NAME
                && IN_NAME.contains(tokens.get(to).tag())) {
            to++;
        }
        boolean speaks = verb > stop
                && verb < tokens.size()
                && SPEAKING.contains(tokens.get(verb).tag());
        return speaks ? named(tokens, verb + 1, to, verb) : Chain.NONE;
    }

    static boolean isMark(Token token) {
        return MARK.matcher(token.text()).matches();
    }

    /** Whoever has the noun phrase between two places for a name; nobody where it is none. */
    static Chain named(List<Token> tokens, int from, int to, int cue) {
        if (to <= from || !tokens.get(to - 1).tag().startsWith("NN")) {
            return Chain.NONE;
        }
        StringBuilder name = new StringBuilder();
        for (int at = from; at < to; at++) {
            boolean apart =
                    at > from && tokens.get(at - 1).end() < tokens.get(at).start();
            name.append(apart ? " " : "").append(tokens.get(at).text());
        }
        if (name.length() > Holder.MAX_NAME) {
            return Chain.NONE;
        }
        Holder holder =
                new Holder(name.toString(), Holder.Kind.UNKNOWN, tokens.get(cue).text());
        return new Chain(List.of(holder), Stance.ASSERTS);
    }
}
