package news.parallax.extract.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.contracts.Holder;
import news.parallax.extract.reading.text.AnnotatedText;
import news.parallax.extract.reading.text.Sentence;

/** Finds who says what in a text. Thread-safe and deterministic; takes time linear in the length of the text. */
public final class AttributionReader {
    private final VerbReader verbs;
    private final NounReader nouns;
    private final AdjectiveReader adjectives;
    private final PhraseReader phrases = new PhraseReader();
    private final HeadlineReader headlines;
    private final PutReader puts = new PutReader();
    private final LineReader lines = new LineReader();
    private final HolderKinds kinds = new HolderKinds();

    public AttributionReader() {
        CueLexicon lexicon = new CueLexicon();
        this.verbs = new VerbReader(lexicon, new ClauseFinder(kinds), new Outlets(kinds));
        this.nouns = new NounReader(lexicon);
        this.headlines = new HeadlineReader(lexicon);
        this.adjectives = new AdjectiveReader(lexicon);
    }

    /** Every attribution of the text, in the order of their cues. */
    public Attributions read(AnnotatedText text) {
        List<Statement> statements = new ArrayList<>();
        Quotations quotations = new Quotations(text.text());
        Mentions mentions = new Mentions(kinds);
        for (Sentence sentence : text.sentences()) {
            SentenceTree tree = new SentenceTree(sentence);
            mentions.add(tree);
            statements.addAll(Nesting.settled(read(tree, text.text(), quotations)));
        }
        List<Statement> completed = new ContinuedSpeech(text.text(), quotations).completed(statements);
        HolderNames names = new HolderNames(mentions, kinds);
        return new Attributions(
                completed.stream().map(s -> attribution(text.text(), s, names)).toList());
    }

    private List<Statement> read(SentenceTree tree, String text, Quotations quotations) {
        List<Statement> found = new ArrayList<>(Citations.resolved(verbs.read(tree, quotations)));
        found.addAll(phrases.read(tree));
        found.addAll(puts.read(tree, quotations));
        found.addAll(nouns.read(tree, quotations));
        found.addAll(adjectives.read(tree, quotations));
        found.addAll(lines.read(tree, text, quotations));
        found.addAll(found.isEmpty() ? headlines.read(tree) : List.of());
        return found;
    }

    private static Attribution attribution(String text, Statement s, HolderNames names) {
        String cue = s.cue().of(text);
        Holder holder = s.source() == null ? null : names.of(s.tree(), s.source(), cue);
        Holder through = s.through() == null ? null : names.of(s.tree(), s.through(), cue);
        return new Attribution(s.sourceSpan(), s.cue(), s.content(), holder, through, s.stance());
    }
}
