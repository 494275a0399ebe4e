package news.parallax.contracts;

/**
 * A report that somebody left something out: "KCNA did not mention the dispatch of workers".
 *
 * @param silent who did not mention it, as fully as the article names it
 * @param point what was not mentioned, in the words of the article
 */
public record Silence(String silent, String point) {
    public Silence {
        Require.present("silent", silent);
        Require.present("point", point);
        Require.text("silent", silent);
        Require.text("point", point);
    }
}
