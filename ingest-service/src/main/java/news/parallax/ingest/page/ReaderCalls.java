package news.parallax.ingest.page;

import java.util.regex.Pattern;
import news.parallax.ingest.page.FurnitureLexicon.Kind;

/** Tells lines that want something of the reader: to subscribe, to follow, to write. */
final class ReaderCalls {
    /** Words that a line has at most that wants something of its reader. */
    static final int LONGEST = 60;

    private static final Pattern ADDRESSES_READER = Pattern.compile(
            "^(?:do|does|did|have|has|are|were|can) you(?:r)? |^you (?:have|know|were|are) |^got (?:a|any) |^know"
                    + " (?:more|something)");
    private static final Pattern FOLLOW_WRITER =
            Pattern.compile("\\bfollow (?:him|her|them|me|us|@\\w{1,30}|[a-z]{2,20} [a-z]{2,20}) on"
                    + " (?:twitter|x|facebook|instagram|threads|bluesky|linkedin)\\b");
    private static final Pattern ASKS_TO_WRITE = Pattern.compile(
            "(?:[?.!] |^)(?:please )?(?:e-?mail|contact|send|write|text|whatsapp|message|call us|get in touch|let us"
                    + " know|tell us|share your|reach us|click)\\b");

    private final FurnitureLexicon lexicon;

    ReaderCalls(FurnitureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a line is one. */
    boolean isOne(Paragraph line, String lower) {
        return isPointerToWriter(line, lower) || isPrompt(line, lower) || callsForReaders(line, lower);
    }

    /** Sells or asks: newsletter, subscription, app, cookies. A report about such things does not address its reader. */
    private boolean isPrompt(Paragraph line, String lower) {
        return !line.startsWithQuotation()
                && line.words() <= LONGEST
                && lexicon.begins(Kind.IMPERATIVE, lower)
                && lexicon.within(Kind.ASKED, lower)
                && !quotesSomeone(lower);
    }

    /** "... is a reporter for the Post. Follow her on Twitter @...". */
    private static boolean isPointerToWriter(Paragraph line, String lower) {
        return line.words() <= LONGEST && FOLLOW_WRITER.matcher(lower).find();
    }

    /** "Do you work at ...? Email ...": a paper looking for witnesses. */
    private static boolean callsForReaders(Paragraph line, String lower) {
        boolean brief = line.words() <= LONGEST && !line.startsWithQuotation() && !quotesSomeone(lower);
        boolean writes = ASKS_TO_WRITE.matcher(lower).find();
        return brief && writes && (ADDRESSES_READER.matcher(lower).find() || startsWithAddress(lower));
    }

    private static boolean startsWithAddress(String lower) {
        boolean asks = lower.startsWith("email ") || lower.startsWith("contact ") || lower.startsWith("send ");
        return asks && (lower.contains("@") || lower.contains(" our "));
    }

    private static boolean quotesSomeone(String lower) {
        return lower.contains(" said") || lower.contains(" says ") || lower.contains(" told ");
    }
}
