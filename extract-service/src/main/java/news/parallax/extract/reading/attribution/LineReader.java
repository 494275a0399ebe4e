package news.parallax.extract.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Holder;
import news.parallax.extract.reading.text.Characters;
import news.parallax.extract.reading.text.Span;

/** Reads headlines and transcripts, where a colon or a dash is the cue: "Poll: …", "RUIZ: …", "“…” - Ana Ruiz". */
final class LineReader {
    private static final int LONGEST_NAME = 7;
    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", "\u2015");
    private static final Set<String> NO_SOURCES = Set.of(
            "photo",
            "photos",
            "video",
            "watch",
            "read",
            "update",
            "updated",
            "note",
            "related",
            "image",
            "correction",
            "more",
            "by",
            "exclusive",
            "breaking",
            "live",
            "opinion",
            "analysis",
            "editorial",
            "here",
            "question",
            "tags",
            "topics",
            "share",
            "file",
            "contact",
            "email",
            "twitter",
            "example",
            "date",
            "time",
            "location");

    private final HolderKinds kinds;

    LineReader(HolderKinds kinds) {
        this.kinds = kinds;
    }

    List<Statement> read(SentenceTree tree, String text, Quotations quotations, Mentions mentions) {
        List<Statement> found = new ArrayList<>();
        int colon = colonAfterName(tree);
        if (colon > 0 && isSpeaker(tree, colon - 1, mentions)) {
            int from = tree.tag(0).equals("``") ? 1 : 0;
            int end = Math.max(
                    lineEnd(text, tree.sentence().end()), tree.token(colon + 1).end());
            Span content = new Span(tree.token(colon + 1).start(), end);
            Source source = new Source(colon - 1, from, colon - 1);
            found.add(new Statement(tree, source, tree.span(colon, colon), content, null, Claim.Stance.ASSERTS, true));
        }
        int dash = dashBeforeName(tree, quotations);
        if (dash > 0) {
            Span content =
                    Objects.requireNonNull(quotations.at(tree.token(dash - 1).start()));
            int last = tree.size() - 1;
            Source source = new Source(last, dash + 1, last);
            found.add(new Statement(tree, source, tree.span(dash, dash), content, null, Claim.Stance.ASSERTS, true));
        }
        return found;
    }

    /** Index of a dash between the end of a quotation and a name that ends the line, -1 where there is none. */
    private static int dashBeforeName(SentenceTree tree, Quotations quotations) {
        int last = tree.size() - 1;
        for (int i = last - 1; i > 0 && i >= last - LONGEST_NAME; i--) {
            if (DASHES.contains(tree.text(i))) {
                boolean quoted = tree.tag(i - 1).equals("''")
                        && quotations.at(tree.token(i - 1).start()) != null;
                return quoted && tree.isNoun(i + 1) ? i : -1;
            }
            if (tree.isVerb(i) || tree.tag(i).equals("''")) {
                return -1;
            }
        }
        return -1;
    }

    /** Index of a colon behind nothing but a name or a noun phrase at the start of a line, -1 where there is none. */
    private static int colonAfterName(SentenceTree tree) {
        int from = tree.tag(0).equals("``") ? 1 : 0;
        for (int i = from; i < tree.size() - 2 && i <= from + LONGEST_NAME; i++) {
            if (tree.text(i).equals(":")) {
                return i > from && (speaks(tree, i - 1) || tree.isNoun(i - 1) || isCapitals(tree.text(i - 1))) ? i : -1;
            }
            boolean name = tree.isNoun(i)
                    || tree.tag(i).equals("FW")
                    || isCapitals(tree.text(i))
                    || tree.tag(i).equals("JJ")
                    || tree.tag(i).equals("POS")
                    || tree.tag(i).equals("DT");
            if (!name || NO_SOURCES.contains(tree.text(i).toLowerCase(Locale.ROOT))) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Whether a label speaks: "Police: …", "Ana Ruiz: …", but not the topics and places that open paragraphs, "Cereals:
     * …", "RATNAGIRI: …".
     */
    private boolean isSpeaker(SentenceTree tree, int head, Mentions mentions) {
        String word = tree.text(head);
        if (speaks(tree, head) || kinds.isNoun(word)) {
            return true;
        }
        if (!tree.isName(head) && !isCapitals(word)) {
            return false;
        }
        int from = head;
        while (from > 0 && (tree.isName(from - 1) || isCapitals(tree.text(from - 1)))) {
            from--;
        }
        String name = mentions.nameOf(tree, from, head);
        if (mentions.isRepeatedLabel(word)) {
            return true;
        }
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        if (capitals || from == head) {
            return mentions.isSpokenOf(name);
        }
        return kinds.ofName(name) != Holder.Kind.UNKNOWN && !mentions.isPlace(name);
    }

    /** Whether a word with a capital stands before a colon and a quotation, whatever taggers take it for. */
    private static boolean speaks(SentenceTree tree, int name) {
        return tree.tag(name + 2).equals("``")
                && Character.isUpperCase(tree.text(name).charAt(0));
    }

    /** Names in transcripts, which taggers take for anything: "WALLACE: Let us begin." */
    private static boolean isCapitals(String word) {
        return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !Characters.isLineBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
