package news.parallax.ingest.page;

import java.util.List;

/** How much each line of a page speaks for an article (above zero) or for a menu (below). */
final class LineWeights {
    private static final int FEW_SHORT_LINES = 12;
    private static final int MOST_WORDS = 60;
    private static final int CUT_OFF = 4;
    private static final int SHORT_LINE = -5;
    private static final int END_OF_ARTICLE = -20;
    private static final int LONGEST_LIST = 60;

    private final List<Paragraph> paragraphs;
    private final Role[] roles;

    LineWeights(List<Paragraph> paragraphs, Role[] roles) {
        this.paragraphs = paragraphs;
        this.roles = roles;
    }

    int of(int index) {
        Paragraph paragraph = paragraphs.get(index);
        return switch (roles[index]) {
            case PROSE -> Math.min(paragraph.words(), MOST_WORDS) / (paragraph.endsCutOff() ? CUT_OFF : 1);
            case BYLINE, CREDIT -> 0;
            case HEADING -> isAnnounced(paragraphs, roles, index) ? 0 : SHORT_LINE;
            case FURNITURE, TIME, BLOCK -> SHORT_LINE;
            case END -> END_OF_ARTICLE;
        };
    }

    /** A clean text has some subheadings, credits and prompts; a whole page has dozens of short lines. */
    boolean isFullOfMenus() {
        int lines = 0;
        for (int i = 0; i < roles.length; i++) {
            lines += of(i) < 0 ? 1 : 0;
        }
        return lines >= FEW_SHORT_LINES;
    }

    /** Whether the run of short lines that this one belongs to follows a paragraph that ends with a colon. */
    static boolean isAnnounced(List<Paragraph> paragraphs, Role[] roles, int index) {
        int before = index - 1;
        int farthest = Math.max(0, index - LONGEST_LIST);
        while (before >= farthest && roles[before] == Role.HEADING && !endsWithColon(paragraphs.get(before))) {
            before--;
        }
        return before >= farthest && roles[before] != Role.FURNITURE && endsWithColon(paragraphs.get(before));
    }

    private static boolean endsWithColon(Paragraph paragraph) {
        return paragraph.text().endsWith(":");
    }
}
