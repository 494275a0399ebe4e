package news.parallax.extract.reading.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.DefaultPOSContextGenerator;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.TagDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Penn Treebank parts of speech from OpenNLP's maximum-entropy model, decided word by word from left to right. The
 * library's own decoder keeps three readings alive, which costs three times as much and hardly changes a tag.
 */
final class PennTagger {
    private final MaxentModel model;
    private final TagDictionary dictionary;
    private final String[] outcomes;

    PennTagger() {
        try (InputStream in = PennTagger.class.getResourceAsStream("/en-pos-maxent.bin")) {
            if (in == null) {
                throw new IllegalStateException("en-pos-maxent.bin is not on the class path");
            }
            POSModel read = new POSModel(in);
            this.model = read.getArtifact("pos.model");
            this.dictionary = read.getFactory().getTagDictionary();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.outcomes = new String[model.getNumOutcomes()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = model.getOutcome(i);
        }
    }

    /** Whether the model's dictionary knows the word with that tag. */
    boolean knows(String word, String tag) {
        String[] tags = dictionary.getTags(word);
        return tags != null && Arrays.asList(tags).contains(tag);
    }

    /** One tag for each token of a sentence. */
    String[] tag(String text, List<Span> tokens) {
        POSContextGenerator contexts = new DefaultPOSContextGenerator(0, null);
        String[] words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            String word = straight(tokens.get(i).of(text));
            boolean opens = i == 0 || isOpeningQuote(words[i - 1]);
            boolean beforeName = i + 1 < words.length
                    && Character.isUpperCase(text.charAt(tokens.get(i + 1).start()));
            words[i] = opens && !beforeName ? withoutCapital(word) : word;
        }
        String[] tags = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            String evident = EvidentTags.of(text, tokens.get(i));
            tags[i] = evident != null ? evident : likeliest(words, tags, i, contexts);
        }
        return tags;
    }

    /** The first tag that the dictionary has for each token, whatever stands around it; NN for others. */
    String[] tagRoughly(String text, List<Span> tokens) {
        String[] tags = new String[tokens.size()];
        for (int i = 0; i < tags.length; i++) {
            String evident = EvidentTags.of(text, tokens.get(i));
            String @Nullable [] known =
                    evident == null ? dictionary.getTags(tokens.get(i).of(text)) : null;
            tags[i] = evident != null ? evident : known != null ? known[0] : "NN";
        }
        return tags;
    }

    private String likeliest(String[] words, String[] tags, int i, POSContextGenerator contexts) {
        String @Nullable [] allowed = dictionary.getTags(words[i]);
        if (allowed != null && allowed.length == 1) {
            return allowed[0];
        }
        double[] probabilities = model.eval(contexts.getContext(i, words, tags, null));
        String best = allowed == null ? "NN" : allowed[0];
        double most = -1;
        for (int o = 0; o < outcomes.length; o++) {
            boolean fits = allowed == null || Arrays.asList(allowed).contains(outcomes[o]);
            if (fits && probabilities[o] > most) {
                most = probabilities[o];
                best = outcomes[o];
            }
        }
        return best;
    }

    /** The model was trained on straight apostrophes. */
    private static String straight(String word) {
        return word.indexOf('\u2019') >= 0 ? word.replace('\u2019', '\'') : word;
    }

    /** A first word that only its place gives a capital. */
    private String withoutCapital(String word) {
        boolean capitalised = word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(1))
                && dictionary.getTags(word) == null;
        String lower = word.toLowerCase(Locale.ROOT);
        return capitalised && dictionary.getTags(lower) != null ? lower : word;
    }

    private static boolean isOpeningQuote(String word) {
        return word.length() == 1 && Characters.isOpeningQuote(word.charAt(0));
    }
}
