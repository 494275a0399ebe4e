package news.parallax.compare.judgement;

/**
 * Two claims that may be rivals.
 *
 * @param <W> what stands for a claim
 */
record RivalPair<W>(W one, W other, Features features) {}
