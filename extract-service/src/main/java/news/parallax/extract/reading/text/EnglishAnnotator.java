package news.parallax.extract.reading.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Annotates English news text with Penn Treebank tokens, parts of speech, lemmas and Stanford's basic dependencies. One instance may serve any number
 * of threads. Takes linear time on any text; a sentence of more than {@value #LONGEST_SENTENCE} tokens is cut, and what comes
 * after the first {@value #CAREFUL} tokens of a text, which no article has, is read roughly: tags from the dictionary,
 * no dependencies.
 */
public final class EnglishAnnotator implements TextAnnotator {
    /** Most tokens of a sentence. */
    public static final int LONGEST_SENTENCE = 200;

    /** Tokens of a text that are read with care. */
    static final int CAREFUL = 50_000;

    private static final DependencyParser NO_PARSER = DependencyParser.Dependencies::none;
    private static final String PARSING_MODEL = "/org/clulab/processors/clu/en-forward-nivreeager.mco";

    private final SentenceSplitter splitter;
    private final PennTokenizer tokenizer;
    private final PennTagger tagger;
    private final Lemmatizer lemmatizer;
    private final DependencyParser parser;

    /** Loads the models, which takes about a second: make one and keep it. */
    public EnglishAnnotator() {
        Abbreviations abbreviations = new Abbreviations();
        this.splitter = new SentenceSplitter(abbreviations);
        this.tokenizer = new PennTokenizer(abbreviations);
        this.tagger = new PennTagger();
        this.lemmatizer = new Lemmatizer(tagger::knows);
        this.parser = new ArcEagerParser(new ArcEagerModel(EnglishAnnotator.class, PARSING_MODEL));
    }

    @Override
    public AnnotatedText annotate(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int read = 0;
        for (Span sentence : splitter.split(text)) {
            List<Span> tokens = tokenizer.tokenize(text, sentence);
            for (int from = 0; from < tokens.size(); from += LONGEST_SENTENCE) {
                int to = Math.min(tokens.size(), from + LONGEST_SENTENCE);
                sentences.add(sentence(text, tokens.subList(from, to), read < CAREFUL));
                read += to - from;
            }
        }
        return new AnnotatedText(text, sentences);
    }

    private Sentence sentence(String text, List<Span> spans, boolean carefully) {
        String[] words = spans.stream().map(span -> span.of(text)).toArray(String[]::new);
        String[] tags = carefully ? tagger.tag(text, spans) : tagger.tagRoughly(text, spans);
        DependencyParser.Dependencies tree = (carefully ? parser : NO_PARSER).parse(words, tags);
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            Span span = spans.get(i);
            String lemma = lemmatizer.lemma(words[i], tags[i]);
            int head = tree.heads()[i];
            String relation = tree.relations()[i];
            tokens.add(new Token(i, span.start(), span.end(), words[i], tags[i], lemma, head, relation));
        }
        return new Sentence(spans.getFirst().start(), spans.getLast().end(), tokens);
    }
}
