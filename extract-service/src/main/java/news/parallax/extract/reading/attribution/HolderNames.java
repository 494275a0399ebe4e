package news.parallax.extract.reading.attribution;

import java.util.Locale;
import java.util.Set;
import news.parallax.contracts.Holder;
import news.parallax.extract.reading.attribution.Pronouns.Named;
import org.jspecify.annotations.Nullable;

/**
 * Names the holders of one text, asked in the order of the text: a pronoun takes the name of the last holder or subject
 * that it fits, a short name or a common noun the fullest form that the text has of it.
 */
final class HolderNames {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose", "whom");
    private static final Set<String> JOINING = Set.of("and", "&");
    private static final Set<String> OF = Set.of("of", "for");

    private final Mentions mentions;
    private final Presentations presentations;
    private final HolderKinds kinds;
    private final Pronouns pronouns;

    HolderNames(Mentions mentions, Presentations presentations, HolderKinds kinds) {
        this.mentions = mentions;
        this.presentations = presentations;
        this.kinds = kinds;
        this.pronouns = new Pronouns(mentions);
    }

    /**
     * The holder that the source of a statement names.
     *
     * @param content where what is said begins: "The captain was at the controls, she said" does not mean him
     */
    Holder of(SentenceTree tree, Source source, String cue, int content) {
        Named named = named(tree, source, content);
        if (!isAside(tree, source)) {
            pronouns.remember(named);
        }
        String introduction = presentations.of(named.name());
        return new Holder(
                bounded(named.name(), Holder.MAX_NAME),
                named.kind(),
                bounded(cue, Holder.MAX_NAME),
                introduction == null ? null : bounded(introduction, Holder.MAX_INTRODUCTION));
    }

    /** "the 280 of which the governor speaks": a pronoun behind it goes on about those of the main clause. */
    private static boolean isAside(SentenceTree tree, Source source) {
        return tree.relation(tree.head(source.head())).equals("rcmod");
    }

    private Named named(SentenceTree tree, Source source, int content) {
        int start = tree.token(source.from()).start();
        String word = tree.text(source.head()).toLowerCase(Locale.ROOT);
        boolean relative = RELATIVE.contains(word);
        if (!relative && !Pronouns.isOne(word)) {
            boolean opens = source.head() == 0 && kinds.isNoun(word);
            return tree.isName(source.head()) && !opens ? name(tree, source, start) : noun(tree, source, start);
        }
        Named meant = relative ? antecedent(tree, source.head(), content) : pronouns.meant(word, start, content);
        return meant == null ? new Named(text(tree, source), Holder.Kind.UNKNOWN, start) : meant;
    }

    /** "who" stands for the noun before it. */
    @Nullable
    private Named antecedent(SentenceTree tree, int relative, int content) {
        for (int i = relative - 1; i >= 0 && i >= relative - 3; i--) {
            if (tree.isNoun(i)) {
                Source source = Source.around(tree, i);
                Source noun = new Source(i, source.from(), Math.max(i, Math.min(source.to(), relative - 1)));
                return named(tree, noun, content);
            }
        }
        return null;
    }

    private Named name(SentenceTree tree, Source source, int start) {
        int from = nameStart(tree, source);
        String name = mentions.nameOf(tree, from, source.head());
        Mentions.Mention fullest = inOffice(name);
        if (fullest == null) {
            fullest = mentions.fullest(name);
        }
        if (fullest == null && from == source.head() && kinds.ofName(name) == Holder.Kind.ORGANISATION) {
            fullest = mentions.body(name.toLowerCase(Locale.ROOT));
        }
        // "the polling firm Delta Research"
        boolean body = from > source.from()
                && tree.tag(from - 1).equals("NN")
                && kinds.ofNoun(tree.lemma(from - 1), false) == Holder.Kind.ORGANISATION;
        if (fullest != null) {
            Holder.Kind kind = body ? Holder.Kind.ORGANISATION : kind(fullest.name(), fullest.kind());
            return new Named(fullest.name(), kind, start);
        }
        boolean titled =
                (from < source.head() && kinds.isTitle(tree.text(source.head() - 1))) || kinds.isTitle(tree.text(from));
        Holder.Kind kind =
                titled ? Holder.Kind.PERSON : body ? Holder.Kind.ORGANISATION : kind(name, kinds.ofName(name));
        int behind = source.head() + 1;
        boolean placed = kind == Holder.Kind.PERSON && isOf(tree, behind);
        boolean goesOn = source.to() >= behind && !placed && !tree.text(behind).equals("(");
        boolean list = goesOn || tree.child(source.head(), "conj") >= 0;
        return new Named(list ? text(tree, source) : name, kind, start);
    }

    /** "the Minister", "the Principal Secretary", "the PS": the only one who holds the office. */
    private Mentions.@Nullable Mention inOffice(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean abbreviated = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
        return kinds.isTitle(last) || abbreviated ? mentions.inOffice(last) : null;
    }

    /** The first token of a name, which may be long: "the Teachers' Union", "the Department of Works and Roads". */
    private int nameStart(SentenceTree tree, Source source) {
        int from = nameStart(tree, source.head());
        boolean owned = (tree.text(from - 1).equals("'") || tree.text(from - 1).equals("’"))
                && tree.isName(from - 2)
                && kinds.ofName(tree.text(source.head())) == Holder.Kind.ORGANISATION;
        if (owned) {
            return nameStart(tree, from - 2);
        }
        int first = JOINING.contains(tree.lemma(from - 1)) && tree.isName(from - 2) ? nameStart(tree, from - 2) : from;
        boolean shared = first < from && isOf(tree, first - 1) && tree.isName(first - 2);
        int body = shared ? nameStart(tree, first - 2) : from;
        return shared && kinds.ofName(tree.words(body, first - 2)) == Holder.Kind.ORGANISATION ? body : from;
    }

    private static boolean isOf(SentenceTree tree, int i) {
        return OF.contains(tree.lemma(i));
    }

    private static int nameStart(SentenceTree tree, int last) {
        int from = last;
        while (from > 0 && tree.isName(from - 1)) {
            from--;
        }
        return from;
    }

    /** Two words with capitals pass for a person's name, unless the text has something happen in them. */
    private Holder.Kind kind(String name, Holder.Kind byShape) {
        return byShape == Holder.Kind.PERSON && mentions.isPlace(name) ? Holder.Kind.UNKNOWN : byShape;
    }

    private Named noun(SentenceTree tree, Source source, int start) {
        String lemma = tree.lemma(source.head());
        boolean name = tree.isName(source.head());
        boolean plural = tree.tag(source.head()).equals("NNS") || (name && lemma.endsWith("s"));
        String singular = name && plural ? lemma.substring(0, lemma.length() - 1) : lemma;
        Holder.Kind kind = kinds.ofNoun(singular, plural);
        boolean one = kind == Holder.Kind.PERSON || kind == Holder.Kind.ORGANISATION || kind == Holder.Kind.UNKNOWN;
        String inserted = one ? insertedName(tree, source, kind) : "";
        if (!inserted.isEmpty()) {
            boolean body = kind == Holder.Kind.ORGANISATION;
            return new Named(inserted, body ? kind : Holder.Kind.PERSON, start);
        }
        Named last = isSame(tree, source) ? pronouns.lastNear(start) : null;
        if (last != null) {
            return new Named(last.name(), last.kind(), start);
        }
        boolean bare =
                source.head() == source.from() + 1 && tree.lemma(source.from()).equals("the");
        Mentions.Mention body =
                switch (bare ? kind : Holder.Kind.UNKNOWN) {
                    case ORGANISATION -> mentions.body(lemma);
                    case PERSON -> mentions.inOffice(lemma);
                    default -> null;
                };
        if (body != null) {
            return new Named(body.name(), body.kind(), start);
        }
        String only = bare && one && !plural ? presentations.only(lemma) : null;
        return only == null ? new Named(text(tree, source), kind, start) : new Named(only, kind, start);
    }

    /** "the same source said": whoever was named last. */
    private static boolean isSame(SentenceTree tree, Source source) {
        int adjective = source.head() - 1;
        return tree.lemma(adjective).equals("same") && tree.lemma(adjective - 1).equals("the");
    }

    /** "the consul, Ana Ruiz, said": the name between commas behind a noun, empty where none stands there. */
    private String insertedName(SentenceTree tree, Source source, Holder.Kind kind) {
        int from = source.to() + 2;
        if (!tree.tag(from - 1).equals(",") || !tree.isName(from)) {
            return "";
        }
        int to = from;
        while (tree.isName(to + 1)) {
            to++;
        }
        boolean closed = !tree.isToken(to + 1)
                || tree.tag(to + 1).equals(",")
                || tree.tag(to + 1).equals(".");
        String name = mentions.nameOf(tree, from, to);
        return closed && (kind == Holder.Kind.ORGANISATION || kinds.ofName(name) == Holder.Kind.PERSON) ? name : "";
    }

    /** The words of a source without a possessive ending. */
    private static String text(SentenceTree tree, Source source) {
        boolean possessive =
                source.to() > source.from() && tree.tag(source.to()).equals("POS");
        return tree.words(source.from(), possessive ? source.to() - 1 : source.to());
    }

    private static String bounded(String words, int limit) {
        String clean = words.replaceAll("\\s+", " ").strip();
        return clean.length() <= limit ? clean : clean.substring(0, limit);
    }
}
