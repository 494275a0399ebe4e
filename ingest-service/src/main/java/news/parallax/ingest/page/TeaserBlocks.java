package news.parallax.ingest.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the lists of other stories, and other whole articles, that stand inside or behind an article. */
final class TeaserBlocks {
    private static final int ENOUGH_CHARACTERS = 120;
    private static final int WHOLE_ARTICLE_CHARACTERS = 300;
    private static final int WHOLE_PARAGRAPH = 15;
    private static final int LOOK_BACK = 3;
    /** Content words below which nothing can be said of what is off the topic. */
    private static final int SMALL_TOPIC = 30;

    private static final double SAME_TOPIC = 0.15;
    private static final double SURELY_SAME_TOPIC = 0.4;

    private final List<Paragraph> paragraphs;
    private final Role[] roles;
    private final int start;

    /** What the article is about, as far as it was passed. */
    private final Set<String> topic = new HashSet<>();

    private int proseCharacters;

    /** @param start where the article begins */
    TeaserBlocks(List<Paragraph> paragraphs, Role[] roles, int start) {
        this.start = start;
        this.paragraphs = paragraphs;
        this.roles = roles;
    }

    /** Marks everything that belongs to other stories as furniture. */
    void remove() {
        int i = start;
        while (i < roles.length) {
            if (closesPage(i)) {
                markFurniture(i + 1, roles.length);
                return;
            }
            boolean opens = roles[i] == Role.BLOCK || roles[i] == Role.END || startsOtherStory(i);
            if (!opens) {
                note(i);
                i++;
            } else if (!enoughBefore()) {
                roles[i] = Role.FURNITURE;
                i++;
            } else {
                int resumed = roles[i] == Role.END ? roles.length : resumption(i);
                markFurniture(i, resumed);
                i = Math.max(resumed, i + 1);
            }
        }
    }

    private void markFurniture(int from, int to) {
        for (int i = from; i < to; i++) {
            roles[i] = Role.FURNITURE;
        }
    }

    /** "© 2026 The Post. All rights reserved." behind an article: it tells the origin, and nothing of it comes after. */
    private boolean closesPage(int index) {
        return roles[index] == Role.CREDIT
                && enoughBefore()
                && paragraphs.get(index).lowerCase().contains("all rights reserved");
    }

    /** Running text that was passed is the article's: it tells what the article is about. */
    private void note(int index) {
        if (roles[index] == Role.PROSE) {
            proseCharacters += paragraphs.get(index).text().length();
            topic.addAll(Words.content(paragraphs.get(index).text()));
        }
    }

    /** Above the article a heading of other stories is part of the page's head and no boundary. */
    private boolean enoughBefore() {
        return proseCharacters >= ENOUGH_CHARACTERS;
    }

    /**
     * Where the article goes on after a list: the first two paragraphs of running text in a row that are about the same
     * thing, or one right under the heading, which then was a mere link. In a list of teasers a headline stands before
     * each. A last single paragraph must be surely on the topic.
     */
    private int resumption(int opener) {
        boolean dated = false;
        for (int i = opener + 1; i < roles.length && roles[i] != Role.END; i++) {
            dated |= roles[i] == Role.TIME;
            if (roles[i] != Role.PROSE || paragraphs.get(i).endsCutOff() || timeMarkNear(i)) {
                continue;
            }
            double share = shareOf(i);
            int next = nextText(i);
            boolean twoInARow = next < roles.length
                    && roles[next] == Role.PROSE
                    && !paragraphs.get(next).endsCutOff();
            boolean onTopic =
                    topic.size() < SMALL_TOPIC || share + shareOf(Math.min(next, roles.length - 1)) >= 2 * SAME_TOPIC;
            boolean underOpener =
                    i == opener + 1 && paragraphs.get(i).words() >= WHOLE_PARAGRAPH && share >= SAME_TOPIC;
            if ((twoInARow && onTopic) || underOpener) {
                return i;
            }
            boolean last = next == roles.length || roles[next] == Role.CREDIT;
            if (last && !dated && share >= SURELY_SAME_TOPIC) {
                return i;
            }
        }
        return roles.length;
    }

    /** Share of a paragraph's words that are of the article's topic. */
    private double shareOf(int index) {
        return Words.share(paragraphs.get(index).text(), topic);
    }

    private int nextText(int index) {
        int next = index + 1;
        while (next < roles.length && roles[next] == Role.FURNITURE) {
            next++;
        }
        return next;
    }

    private boolean timeMarkNear(int index) {
        for (int i = Math.max(0, index - LOOK_BACK); i < index; i++) {
            if (roles[i] == Role.TIME && TimeAgo.isIn(paragraphs.get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * A heading behind the article's text, with a time or a byline under it and then text on another topic: the next
     * article of a page that holds several.
     */
    private boolean startsOtherStory(int index) {
        if (roles[index] != Role.HEADING
                || paragraphs.get(index).words() < 4
                || proseCharacters < WHOLE_ARTICLE_CHARACTERS) {
            return false;
        }
        boolean signed = false;
        for (int i = index + 1; i < Math.min(roles.length, index + 2 + LOOK_BACK); i++) {
            signed |= roles[i] == Role.TIME || roles[i] == Role.BYLINE;
            if (roles[i] == Role.PROSE) {
                return signed && shareOf(i) < SURELY_SAME_TOPIC;
            }
        }
        return signed;
    }
}
