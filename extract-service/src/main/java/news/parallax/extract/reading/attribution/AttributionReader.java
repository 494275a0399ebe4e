package news.parallax.extract.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.contracts.Holder;
import news.parallax.extract.reading.text.AnnotatedText;
import news.parallax.extract.reading.text.Sentence;

/** Finds who says what in a text. Thread-safe and deterministic; takes time linear in the length of the text. */
public final class AttributionReader {
    private final VerbReader verbs;
    private final NounReader nouns;
    private final PhraseReader phrases = new PhraseReader();
    private final LineReader lines = new LineReader();

    public AttributionReader() {
        CueLexicon lexicon = new CueLexicon();
        this.verbs = new VerbReader(lexicon, new ClauseFinder());
        this.nouns = new NounReader(lexicon);
    }

    /** Every attribution of the text, in the order of their cues. */
    public Attributions read(AnnotatedText text) {
        List<Statement> statements = new ArrayList<>();
        Quotations quotations = new Quotations(text.text());
        for (Sentence sentence : text.sentences()) {
            SentenceTree tree = new SentenceTree(sentence);
            statements.addAll(Nesting.settled(read(tree, text.text(), quotations)));
        }
        return new Attributions(statements.stream()
                .sorted(Comparator.comparing(Statement::cue))
                .map(s -> resolved(text.text(), s))
                .toList());
    }

    private List<Statement> read(SentenceTree tree, String text, Quotations quotations) {
        List<Statement> found = new ArrayList<>(verbs.read(tree, quotations));
        found.addAll(phrases.read(tree));
        found.addAll(nouns.read(tree, quotations));
        found.addAll(lines.read(tree, text, quotations));
        return found;
    }

    private static Attribution resolved(String text, Statement s) {
        Holder holder = s.source() == null
                ? null
                : new Holder(
                        shortened(s.source().of(text)),
                        Holder.Kind.UNKNOWN,
                        s.cue().of(text));
        return new Attribution(s.source(), s.cue(), s.content(), holder, null, s.stance());
    }

    private static String shortened(String name) {
        return name.length() <= Holder.MAX_NAME ? name : name.substring(0, Holder.MAX_NAME);
    }
}
