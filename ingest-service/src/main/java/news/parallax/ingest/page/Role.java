package news.parallax.ingest.page;

/** What a paragraph is on its page, as far as it shows on its own. */
enum Role {
    /** Running text. */
    PROSE,
    /** A short line without a full stop: a subheading, an item of a list, a headline of another story, a label. */
    HEADING,
    /** "By ..." above the text. */
    BYLINE,
    /** Names the agency or the writers; kept, for it tells origins apart. */
    CREDIT,
    /** Never part of an article: adverts, prompts, captions, repeated titles. */
    FURNITURE,
    /** Only says when. */
    TIME,
    /** Opens a list of other stories. */
    BLOCK,
    /** Opens what comes after every article: comments, an aggregator's figures, the foot of the page. */
    END
}
