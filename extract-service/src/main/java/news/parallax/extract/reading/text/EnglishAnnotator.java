package news.parallax.extract.reading.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Annotates English news text with Penn Treebank tokens, parts of speech and lemmas. One instance may serve any number
 * of threads. Takes linear time on any text; a sentence of more than {@value #LONGEST_SENTENCE} tokens is cut.
 */
public final class EnglishAnnotator implements TextAnnotator {
    /** Most tokens of a sentence. */
    public static final int LONGEST_SENTENCE = 200;

    private final SentenceSplitter splitter;
    private final PennTokenizer tokenizer;
    private final PennTagger tagger;
    private final Lemmatizer lemmatizer;

    /** Loads the models, which takes about a second: make one and keep it. */
    public EnglishAnnotator() {
        Abbreviations abbreviations = new Abbreviations();
        this.splitter = new SentenceSplitter(abbreviations);
        this.tokenizer = new PennTokenizer(abbreviations);
        this.tagger = new PennTagger();
        this.lemmatizer = new Lemmatizer(tagger::knows);
    }

    @Override
    public AnnotatedText annotate(String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span sentence : splitter.split(text)) {
            List<Span> tokens = tokenizer.tokenize(text, sentence);
            for (int from = 0; from < tokens.size(); from += LONGEST_SENTENCE) {
                int to = Math.min(tokens.size(), from + LONGEST_SENTENCE);
                sentences.add(sentence(text, tokens.subList(from, to)));
            }
        }
        return new AnnotatedText(text, sentences);
    }

    private Sentence sentence(String text, List<Span> spans) {
        String[] tags = tagger.tag(text, spans);
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            String word = span.of(text);
            String lemma = lemmatizer.lemma(word, tags[i]);
            tokens.add(new Token(i, span.start(), span.end(), word, tags[i], lemma, -1, ""));
        }
        return new Sentence(spans.getFirst().start(), spans.getLast().end(), tokens);
    }
}
