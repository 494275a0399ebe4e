package news.parallax.ingest.article;

/** What an agency sends: a version of an article, or that it takes the article back. */
public sealed interface Dispatch permits Delivery, Withdrawal {

    /** The agency's identifier of the article, the same for all its versions: a web address or another absolute URI. */
    String uri();
}
