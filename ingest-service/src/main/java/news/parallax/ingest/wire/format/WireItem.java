package news.parallax.ingest.wire.format;

import java.util.function.Supplier;
import news.parallax.ingest.article.Dispatch;

/**
 * One item of a document.
 *
 * @param name the identifier that it bears, as it is written; empty where it bears none
 * @param reading says what the item tells, or throws a {@link news.parallax.ingest.article.RefusedException}
 */
public record WireItem(String name, Supplier<Dispatch> reading) {}
