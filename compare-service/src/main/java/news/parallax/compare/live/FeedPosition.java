package news.parallax.compare.live;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in the change log, behind an entry; the id of a server-sent event.
 *
 * @param transaction the database transaction that wrote the entry
 * @param position orders the entries of one transaction
 */
record FeedPosition(long transaction, long position) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** Empty where the text is no position. */
    static Optional<FeedPosition> parse(@Nullable String text) {
        Matcher matcher = TEXT.matcher(text == null ? "" : text.strip());
        return matcher.matches()
                ? Optional.of(new FeedPosition(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    String text() {
        return transaction + "-" + position;
    }
}
