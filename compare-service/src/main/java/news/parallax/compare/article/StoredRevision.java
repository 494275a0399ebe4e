package news.parallax.compare.article;

import java.util.List;
import news.parallax.compare.judgement.Account;
import news.parallax.compare.judgement.Testimony;
import news.parallax.contracts.Claim;

/**
 * A revision with all its claims.
 *
 * @param claims in the order of the text
 */
record StoredRevision(Account account, List<Claim> claims) {
    StoredRevision {
        claims = List.copyOf(claims);
    }

    Testimony testimony(int ordinal) {
        return new Testimony(claims.get(ordinal), account);
    }

    /** The same one where a newer revision has come, or where it is the newest. */
    StoredRevision superseded(boolean superseded) {
        return account.superseded() == superseded
                ? this
                : new StoredRevision(
                        new Account(
                                account.articleId(),
                                account.revision(),
                                superseded,
                                account.url(),
                                account.title(),
                                account.source(),
                                account.publishedAt(),
                                account.reading(),
                                account.length(),
                                account.fingerprint()),
                        claims);
    }
}
