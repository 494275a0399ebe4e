package news.parallax.ingest.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.ingest.page.FurnitureLexicon.Kind;

/** Tells what each paragraph is, from its shape and the words of page furniture. */
final class RoleReader {
    private static final int HEADING_WORDS = 8;
    private static final int BYLINE_WORDS = 18;
    private static final int LABEL_LENGTH = 40;
    private static final int SHORT_LINE_WORDS = 9;
    private static final int SHOUTED_WORDS = 5;
    private static final int BREADCRUMB_LENGTH = 60;

    private static final Pattern COUNT_HEADING =
            Pattern.compile("\\d[\\d,.]*[km+]? (?:articles?|sources?|comments?|stories|news sources|outlets)");
    private static final Pattern SHARE_OF_SOURCES =
            Pattern.compile("\\d{1,3}% of (?:the |all )?(?:sources|articles|outlets|coverage)\\b");
    private static final Pattern PAGE_POINTER = Pattern.compile(
            "(?:^|[:\\s-])(?:see |turn to |continued on |full story,? )?(?:pages?|pp?\\.) ?[a-f]?\\d{1,3}(?: ?[-–&]"
                    + " ?\\d{1,3})?$");

    private final FurnitureLexicon lexicon;
    private final Captions captions;
    private final ReaderCalls calls;
    private final String titleKey;

    RoleReader(FurnitureLexicon lexicon, String title) {
        this.lexicon = lexicon;
        this.captions = new Captions(lexicon);
        this.calls = new ReaderCalls(lexicon);
        this.titleKey = Words.key(title);
    }

    Role[] read(List<Paragraph> paragraphs) {
        Role[] roles = new Role[paragraphs.size()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = read(paragraphs.get(i));
        }
        markRepeatedLines(paragraphs, roles);
        return roles;
    }

    /** What the line is on its own, whatever stands around it. */
    Role read(Paragraph line) {
        String lower = line.lowerCase();
        if (repeatsTitle(line)) {
            return Role.FURNITURE;
        }
        if (isCredit(line, lower)) {
            return Role.CREDIT;
        }
        if (lower.startsWith("by ") && line.words() <= BYLINE_WORDS && !line.endsAsSentence() && namesSomeone(line)) {
            return Role.BYLINE;
        }
        Role heading = asHeading(line, lower);
        if (heading != Role.PROSE) {
            return heading;
        }
        if ((TimeAgo.isIn(line) && !line.endsAsSentence()) || TimeMark.isDate(line)) {
            return Role.TIME;
        }
        if (isFurniture(line, lower)) {
            return Role.FURNITURE;
        }
        return line.isProse() || line.endsAsSentence() ? Role.PROSE : Role.HEADING;
    }

    private Role asHeading(Paragraph line, String lower) {
        String heading = bareHeading(lower);
        if (heading.chars().noneMatch(Character::isLetter)) {
            return Role.FURNITURE;
        }
        if (line.words() > HEADING_WORDS) {
            return Role.PROSE;
        }
        if (COUNT_HEADING.matcher(heading).matches() || lexicon.has(Kind.END, heading)) {
            return Role.END;
        }
        boolean opens = lexicon.has(Kind.BLOCK, heading)
                || (!line.endsAsSentence() && !lower.contains(": ") && startsWithLongEntry(Kind.BLOCK, heading));
        return opens ? Role.BLOCK : Role.PROSE;
    }

    /**
     * An entry of two words or more and what makes it longer: "Most read this week", "More from the Courier". Those of one
     * word ("share", "back") mean the whole line; "Share prices fall" is a headline.
     */
    private boolean startsWithLongEntry(Kind kind, String bare) {
        int second = bare.indexOf(' ', bare.indexOf(' ') + 1);
        while (second > 0) {
            if (lexicon.has(kind, bare.substring(0, second))) {
                return true;
            }
            second = bare.indexOf(' ', second + 1);
        }
        return false;
    }

    /** A heading without the figures, arrows and colons around it: "Comments (12)", "» Most read:". */
    private static String bareHeading(String lower) {
        int start = 0;
        int end = lower.length();
        while (start < end && !Character.isLetterOrDigit(lower.charAt(start))) {
            start++;
        }
        int bracket = lower.indexOf('(');
        if (bracket > start) {
            end = bracket;
        }
        while (end > start && !Character.isLetterOrDigit(lower.charAt(end - 1))) {
            end--;
        }
        return lower.substring(start, end).replace('’', '\'');
    }

    private boolean isFurniture(Paragraph line, String lower) {
        return isLabelled(line, lower)
                || isShoutedLink(line)
                || isKnownLine(line, lower)
                || captions.isCaption(line, lower)
                || calls.isOne(line, lower)
                || (SHARE_OF_SOURCES.matcher(lower).find() && line.words() <= HEADING_WORDS)
                || (!line.endsAsSentence()
                        && line.words() <= 2 * HEADING_WORDS
                        && PAGE_POINTER.matcher(lower).find());
    }

    private boolean isCredit(Paragraph line, String lower) {
        boolean bracketed = lower.startsWith("(");
        return lexicon.begins(Kind.CREDIT, lower)
                && (bracketed || (line.words() <= ReaderCalls.LONGEST && !line.isProse()));
    }

    /** "Read also: ...", "ALSO IN THE SENTINEL: ...": a known label, or known words in a label, before the colon. */
    private boolean isLabelled(Paragraph line, String lower) {
        int colon = lower.indexOf(':');
        if (colon <= 0 || colon > LABEL_LENGTH || line.startsWithQuotation()) {
            return false;
        }
        String label = bareHeading(lower.substring(0, colon));
        boolean pictured = label.contains("caption") || label.startsWith("sponsor") || label.startsWith("photo");
        boolean pointsElsewhere = !line.endsAsSentence() || endsAsQuestion(line);
        if (lexicon.has(Kind.LABEL, label)) {
            return pictured || pointsElsewhere || label.startsWith("image") || label.startsWith("read");
        }
        return pointsElsewhere && label.indexOf(' ') > 0 && lexicon.begins(Kind.LABEL, label) && isShouted(line, colon);
    }

    private static boolean endsAsQuestion(Paragraph line) {
        return line.text().endsWith("?");
    }

    /** Labels are set in capitals where the words of a sentence are not. */
    private static boolean isShouted(Paragraph line, int end) {
        String label = line.text().substring(0, end);
        return label.equals(label.toUpperCase(Locale.ROOT));
    }

    private boolean isKnownLine(Paragraph line, String lower) {
        String bare = bareHeading(lower);
        if (lexicon.has(Kind.LINE, bare) || lexicon.begins(Kind.CAPTION, bare)) {
            return true;
        }
        boolean shortLine = line.words() <= SHORT_LINE_WORDS && !line.endsAsSentence();
        return shortLine && (startsWithLongEntry(Kind.LINE, bare) || (line.words() <= 4 && endsWithReadTime(bare)));
    }

    private static boolean endsWithReadTime(String bare) {
        return bare.endsWith("read") || bare.endsWith("read time");
    }

    /** Links to other stories are often set in capitals; more than a word or two of an article never are. */
    private static boolean isShoutedLink(Paragraph line) {
        String text = line.text();
        return line.words() >= SHOUTED_WORDS
                && !line.endsAsSentence()
                && text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static boolean namesSomeone(Paragraph line) {
        return line.text().length() > 3 && Character.isUpperCase(line.text().codePointAt(3));
    }

    /** The title again, perhaps behind a breadcrumb or an image's label: "HomeWorldNorth Korea to send ...". */
    boolean repeatsTitle(Paragraph line) {
        if (titleKey.isEmpty()) {
            return false;
        }
        String key = line.key();
        return key.equals(titleKey)
                || (titleKey.startsWith(key) && line.words() >= 3 && !line.endsAsSentence())
                || (key.endsWith(titleKey)
                        && key.length() - titleKey.length() <= BREADCRUMB_LENGTH
                        && titleKey.length() > BREADCRUMB_LENGTH / 3
                        && !line.endsAsSentence());
    }

    /** The same line twice: a picture's text and its caption, a linked picture and its headline, a paragraph again. */
    private static void markRepeatedLines(List<Paragraph> paragraphs, Role[] roles) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < roles.length; i++) {
            Paragraph line = paragraphs.get(i);
            boolean again = line.words() >= HEADING_WORDS && !seen.add(line.key());
            boolean beside = i > 0 && line.key().equals(paragraphs.get(i - 1).key());
            if (beside && !line.endsAsSentence() && roles[i - 1] != Role.BLOCK && roles[i - 1] != Role.END) {
                roles[i] = Role.FURNITURE;
                roles[i - 1] = Role.FURNITURE;
            } else if ((again || beside) && roles[i] == Role.PROSE) {
                roles[i] = Role.FURNITURE;
            }
        }
    }
}
