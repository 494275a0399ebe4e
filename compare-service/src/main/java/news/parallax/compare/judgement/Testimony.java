package news.parallax.compare.judgement;

import news.parallax.contracts.Claim;

/** A claim with the article revision that makes it. */
public record Testimony(Claim claim, Account account) {}
