package news.parallax.extract.speed;

import news.parallax.contracts.ArticlePublished;

/** A reader of articles whose speed is measured; peers are found with {@link java.util.ServiceLoader}. */
public interface SpeedReader {
    /** What to call it in the table. */
    String name();

    /** Loads what it needs. Called once, before the first article. */
    void load();

    /** Reads an article from its text on, and gives the number of its tokens. */
    int read(ArticlePublished article);
}
