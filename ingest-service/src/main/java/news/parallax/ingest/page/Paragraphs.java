package news.parallax.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into paragraphs and mends lines that a scraper or a mail program broke. */
final class Paragraphs {
    private static final int BROKEN_LINE = 25;
    private static final int LINK_WORDS = 8;
    private static final int NARROWEST_WRAP = 50;
    private static final int WIDEST_WRAP = 100;
    private static final String BULLETS = "-–*•·●▪◦‣⁃";

    private Paragraphs() {}

    /** @param text as {@link PlainCharacters#clean} leaves it */
    static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.isEmpty()) {
                addBlock(block, paragraphs);
                block.clear();
            } else {
                block.add(line);
            }
        }
        addBlock(block, paragraphs);
        return paragraphs;
    }

    private static void addBlock(List<String> lines, List<Paragraph> paragraphs) {
        boolean wrapped = isHardWrapped(lines);
        int i = 0;
        while (i < lines.size()) {
            StringBuilder paragraph = new StringBuilder(lines.get(i++));
            int taken = 1;
            while (taken > 0) {
                taken = wrapped ? (i < lines.size() ? 1 : 0) : continuation(paragraph, lines, i);
                for (int k = 0; k < taken; k++) {
                    paragraph.append(' ').append(lines.get(i++));
                }
            }
            add(paragraph.toString(), paragraphs);
        }
    }

    private static void add(String line, List<Paragraph> paragraphs) {
        boolean marked = line.length() > 2 && BULLETS.indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
        String text = marked ? line.substring(2).strip() : line;
        if (!text.isEmpty()) {
            paragraphs.add(new Paragraph(text, marked));
        }
    }

    /**
     * How many of the next lines carry on the sentence begun: one that starts in lower case, or one that was a link
     * ("... the leader / Kim Jong Un / decided ...") together with the lower-case line after it.
     */
    private static int continuation(StringBuilder begun, List<String> lines, int next) {
        boolean sentence = begun.length() >= BROKEN_LINE && !Character.isLowerCase(begun.charAt(0));
        if (next >= lines.size() || !sentence || isClosed(begun)) {
            return 0;
        }
        if (endsWithDash(begun) || startsLowerCase(lines.get(next))) {
            return 1;
        }
        boolean linkBetween = next + 1 < lines.size()
                && startsLowerCase(lines.get(next + 1))
                && new Paragraph(lines.get(next), false).words() <= LINK_WORDS;
        return linkBetween ? 2 : 0;
    }

    private static boolean isClosed(CharSequence line) {
        return new Paragraph(line.toString(), false).endsAsSentence() || line.charAt(line.length() - 1) == ':';
    }

    private static boolean endsWithDash(CharSequence line) {
        return "-–—,".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static boolean startsLowerCase(String line) {
        return Character.isLowerCase(line.codePointAt(0));
    }

    /** Lines of a mail or an old terminal: all but the last reach nearly the same column and most break a sentence. */
    private static boolean isHardWrapped(List<String> lines) {
        if (lines.size() < 3) {
            return false;
        }
        int broken = 0;
        for (String line : lines.subList(0, lines.size() - 1)) {
            if (line.length() < NARROWEST_WRAP || line.length() > WIDEST_WRAP) {
                return false;
            }
            broken += isClosed(line) ? 0 : 1;
        }
        boolean mostRunOn =
                lines.stream().skip(1).filter(Paragraphs::startsLowerCase).count() * 2 >= lines.size() - 1;
        return mostRunOn && broken * 2 > lines.size() - 1;
    }
}
