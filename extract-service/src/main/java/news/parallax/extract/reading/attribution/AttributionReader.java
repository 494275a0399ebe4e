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
    private final PhraseReader phrases = new PhraseReader();

    public AttributionReader() {
        CueLexicon lexicon = new CueLexicon();
        this.verbs = new VerbReader(lexicon, new ClauseFinder());
    }

    /** Every attribution of the text, in the order of their cues. */
    public Attributions read(AnnotatedText text) {
        List<Statement> statements = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            SentenceTree tree = new SentenceTree(sentence);
            statements.addAll(verbs.read(tree));
            statements.addAll(phrases.read(tree));
        }
        return new Attributions(statements.stream()
                .sorted(Comparator.comparing(Statement::cue))
                .map(s -> resolved(text.text(), s))
                .toList());
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
