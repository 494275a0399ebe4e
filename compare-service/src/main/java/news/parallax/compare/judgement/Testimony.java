package news.parallax.compare.judgement;

import news.parallax.contracts.Claim;

/** A claim with the article revision that makes it. */
public record Testimony(Claim claim, Account account) {
    /** Claims are large, and judging looks them up in maps: the id tells them apart well enough. */
    @Override
    public int hashCode() {
        return 31 * claim.claimId().hashCode() + account.hashCode();
    }
}
