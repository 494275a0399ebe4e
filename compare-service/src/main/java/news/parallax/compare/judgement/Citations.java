package news.parallax.compare.judgement;

import java.util.List;
import news.parallax.compare.alignment.Stems;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Holder;
import news.parallax.contracts.Quantity;

/** Quotes testimonies. */
final class Citations {
    /** A quote is a sentence or less; of a longer one the part around the figure is shown. */
    static final int MAX_WORDS = 80;

    private static final int CODE_UNITS_AROUND = 220;

    private Citations() {}

    static Citation of(Testimony testimony) {
        Account account = testimony.account();
        return new Citation(
                account.articleId(),
                account.revision(),
                testimony.claim().claimId(),
                account.url(),
                account.source(),
                account.publishedAt(),
                shortened(testimony),
                testimony.claim().chain().stream().map(Holder::name).toList());
    }

    /** The title of an article, as evidence of what it does not speak of. */
    static Citation ofTitle(Account account) {
        String title = account.title();
        int end = Math.min(title.length(), Evidence.MAX_QUOTE);
        return new Citation(
                account.articleId(),
                account.revision(),
                null,
                account.url(),
                account.source(),
                account.publishedAt(),
                new Evidence(Evidence.Field.TITLE, 0, end, title.substring(0, end)),
                List.of(account.source()));
    }

    private static Evidence shortened(Testimony testimony) {
        Evidence evidence = testimony.claim().evidence();
        if (Stems.words(evidence.quote()).size() <= MAX_WORDS) {
            return evidence;
        }
        Quantity quantity = testimony.claim().quantity();
        int middle = quantity == null ? 0 : quantity.start() - evidence.start();
        int from = wordStart(evidence.quote(), Math.max(0, middle - CODE_UNITS_AROUND));
        int to = wordEnd(evidence.quote(), Math.min(evidence.quote().length(), middle + CODE_UNITS_AROUND));
        return new Evidence(
                evidence.field(),
                evidence.start() + from,
                evidence.start() + to,
                evidence.quote().substring(from, to));
    }

    private static int wordStart(String text, int index) {
        int i = index;
        while (i > 0 && i < text.length() && !Character.isWhitespace(text.charAt(i - 1))) {
            i++;
        }
        return Math.min(i, text.length());
    }

    private static int wordEnd(String text, int index) {
        int i = index;
        while (i > 0 && i < text.length() && !Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i;
    }
}
