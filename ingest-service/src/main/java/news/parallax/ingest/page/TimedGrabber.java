package news.parallax.ingest.page;

import net.dankito.readability4j.model.ReadabilityOptions;
import net.dankito.readability4j.processor.ArticleGrabber;
import net.dankito.readability4j.util.RegExUtil;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Readability's search for the article, given up after a time. Its work grows with the square of a page's elements and
 * depth, which pages can be built to exploit; no real page needs a second.
 */
final class TimedGrabber extends ArticleGrabber {
    private final long deadline;

    /** @param nanoseconds from now */
    TimedGrabber(ReadabilityOptions options, RegExUtil words, long nanoseconds) {
        super(options, words);
        this.deadline = System.nanoTime() + nanoseconds;
    }

    /** Thrown out of the search when its time is over. */
    static final class OutOfTimeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfTimeException() {
            super("readability took too long", null, false, false);
        }
    }

    private void checkTime() {
        if (System.nanoTime() - deadline > 0) {
            throw new OutOfTimeException();
        }
    }

    // The methods that every step of the search goes through.

    @Override
    protected String getInnerText(Element element, RegExUtil words, boolean normalizeSpaces) {
        checkTime();
        return super.getInnerText(element, words, normalizeSpaces);
    }

    @Override
    protected boolean isElementWithoutContent(Element node) {
        checkTime();
        return super.isElementWithoutContent(node);
    }

    @Override
    protected double getLinkDensity(Element element) {
        checkTime();
        return super.getLinkDensity(element);
    }

    @Override
    protected int getCharCount(Element node, char separator) {
        checkTime();
        return super.getCharCount(node, separator);
    }

    @Override
    protected boolean hasChildBlockElement(Element element) {
        checkTime();
        return super.hasChildBlockElement(element);
    }

    @Override
    protected void printAndRemove(Node node, String reason) {
        checkTime();
        super.printAndRemove(node, reason);
    }
}
