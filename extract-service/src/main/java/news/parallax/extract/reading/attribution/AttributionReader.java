package news.parallax.extract.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.contracts.Holder;
import news.parallax.extract.reading.text.AnnotatedText;

/** Finds who says what in a text. Thread-safe and deterministic; takes time linear in the length of the text. */
public final class AttributionReader {
    private static final Set<String> AUTHOR = Set.of("i", "we", "us", "me");

    private final VerbReader verbs;
    private final NounReader nouns;
    private final AdjectiveReader adjectives;
    private final HeadlineReader headlines;
    private final PutReader puts = new PutReader();
    private final HolderKinds kinds = new HolderKinds();
    private final FigureCues figures = new FigureCues(kinds);
    private final PhraseReader phrases = new PhraseReader(kinds, figures);
    private final LineReader lines = new LineReader(kinds);
    private final FigureGivers givers;

    public AttributionReader() {
        CueLexicon lexicon = new CueLexicon();
        this.verbs = new VerbReader(lexicon, new ClauseFinder(kinds), new Outlets(kinds));
        this.nouns = new NounReader(lexicon);
        this.headlines = new HeadlineReader(lexicon);
        this.adjectives = new AdjectiveReader(lexicon);
        this.givers = new FigureGivers(figures);
    }

    /** Every attribution of the text, in the order of their cues. */
    public Attributions read(AnnotatedText text) {
        List<Statement> statements = new ArrayList<>();
        Quotations quotations = new Quotations(text.text());
        Mentions mentions = new Mentions(kinds);
        List<SentenceTree> trees =
                text.sentences().stream().map(SentenceTree::new).toList();
        trees.forEach(mentions::add);
        Presentations presentations = new Presentations(mentions, kinds);
        trees.forEach(presentations::add);
        for (SentenceTree tree : trees) {
            statements.addAll(Nesting.settled(read(tree, text.text(), quotations, mentions)));
        }
        List<Statement> completed = new ContinuedSpeech(text.text(), quotations, trees, kinds).completed(statements);
        HolderNames names = new HolderNames(mentions, presentations, kinds);
        return new Attributions(
                completed.stream().map(s -> attribution(text.text(), s, names)).toList());
    }

    private List<Statement> read(SentenceTree tree, String text, Quotations quotations, Mentions mentions) {
        List<Statement> found = new ArrayList<>(Citations.resolved(verbs.read(tree, quotations), kinds));
        found.addAll(phrases.read(tree));
        found.addAll(puts.read(tree, quotations));
        found.addAll(nouns.read(tree, quotations));
        found.addAll(adjectives.read(tree, quotations));
        found.addAll(givers.read(tree, found, quotations));
        found.addAll(found.isEmpty() ? phrases.ofDocument(tree) : List.of());
        found.addAll(lines.read(tree, text, quotations, mentions));
        found.addAll(found.isEmpty() ? headlines.read(tree) : List.of());
        return found;
    }

    private static Attribution attribution(String text, Statement s, HolderNames names) {
        String cue = s.cue().of(text);
        int from = s.content().start();
        Holder holder =
                s.source() == null || isAuthor(s.tree(), s.source()) ? null : names.of(s.tree(), s.source(), cue, from);
        Holder through = s.through() == null ? null : names.of(s.tree(), s.through(), cue, from);
        return new Attribution(s.sourceSpan(), s.cue(), s.content(), holder, through, s.stance());
    }

    /** "we believe", outside quotations: whoever wrote the article, who stands behind all of it anyway. */
    private static boolean isAuthor(SentenceTree tree, Source source) {
        return tree.tag(source.head()).equals("PRP") && AUTHOR.contains(tree.lemma(source.head()));
    }
}
