package news.parallax.ingest.page;

import java.util.StringTokenizer;
import news.parallax.ingest.page.FurnitureLexicon.Kind;

/** Tells captions and credits of pictures from what an article says. */
final class Captions {
    private static final int CAPTION_CREDIT_WORDS = 8;
    private static final int LONGEST_CAPTION = 60;

    private final FurnitureLexicon lexicon;

    Captions(FurnitureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A picture's credit has no full stop: "... in Pyongyang. Photo by KCNA/EPA-EFE", "AP image". */
    boolean isCaption(Paragraph line, String lower) {
        if (line.endsAsSentence() && !lower.endsWith(")")) {
            return false;
        }
        if (endsWithPhotoBracket(line, lower)) {
            return true;
        }
        int stop = Math.max(line.text().lastIndexOf(". "), line.text().lastIndexOf(".\" "));
        String credit = stop < 0 ? line.text() : line.text().substring(stop + 2).strip();
        Paragraph last = new Paragraph(credit, false);
        if (credit.isEmpty() || last.words() > CAPTION_CREDIT_WORDS) {
            return false;
        }
        String lowerCredit = last.lowerCase();
        boolean bracketed = credit.startsWith("(") || credit.startsWith("[");
        if (stop < 0 && !bracketed) {
            int space = lowerCredit.lastIndexOf(' ');
            boolean ends = lexicon.has(Kind.PHOTO, lowerCredit.substring(space + 1));
            boolean begins = lexicon.begins(Kind.PHOTO, lowerCredit) && lowerCredit.contains(" by ");
            return begins || (ends && last.words() <= 4);
        }
        return lexicon.within(Kind.PHOTO, lowerCredit.replace('/', ' ')) && mostlyNames(last);
    }

    /** "... in Hong Kong (Image: GETTY)", "... in 2001 [File: Reuters]". */
    private boolean endsWithPhotoBracket(Paragraph line, String lower) {
        boolean closed = lower.endsWith(")") || lower.endsWith("]");
        int open = Math.max(lower.lastIndexOf('('), lower.lastIndexOf('['));
        if (!closed || open < 0) {
            return false;
        }
        Paragraph inside = new Paragraph(lower.substring(open + 1, lower.length() - 1) + " ", false);
        boolean sentenceBefore =
                open > 1 && new Paragraph(lower.substring(0, open).strip() + " ", false).endsAsSentence();
        return inside.words() <= CAPTION_CREDIT_WORDS
                && lexicon.begins(Kind.PHOTO, inside.text())
                && (!sentenceBefore || line.words() <= LONGEST_CAPTION);
    }

    private static boolean mostlyNames(Paragraph credit) {
        long names = 0;
        long words = 0;
        StringTokenizer tokens = new StringTokenizer(credit.text(), " /");
        while (tokens.hasMoreTokens()) {
            words++;
            names += tokens.nextToken().codePoints().anyMatch(Character::isUpperCase) ? 1 : 0;
        }
        return names * 2 >= words;
    }
}
