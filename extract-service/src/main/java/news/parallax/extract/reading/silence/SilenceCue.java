package news.parallax.extract.reading.silence;

import java.util.Optional;
import news.parallax.extract.reading.silence.SilencePattern.Layout;

/**
 * Words of a sentence that tell of silence.
 *
 * @param layout where the account and the point stand
 * @param sureOnly whether only a text or an outlet can be silent so
 * @param from index of the first word
 * @param end index behind the last one, or where the point starts
 * @param account the account that the words name themselves
 */
record SilenceCue(Layout layout, boolean sureOnly, int from, int end, Optional<Account> account) {
    /** What only a text or an outlet can be meant by. */
    static SilenceCue of(Layout layout, int from, int end) {
        return new SilenceCue(layout, true, from, end, Optional.empty());
    }

    SilenceCue in(Optional<Account> named) {
        return new SilenceCue(layout, sureOnly, from, end, named.or(() -> account));
    }
}
