package news.parallax.ingest.watch;

import java.time.Duration;

/** Does the visits of one kind. */
public interface Visitor {
    Visit.Kind kind();

    /** Does a visit and keeps what it brought; doing it twice does no harm. */
    Visited visit(Visit visit);

    /** The pause that the site asks for after this visit, beyond the usual one. */
    Duration pauseAskedFor(Visit visit);
}
