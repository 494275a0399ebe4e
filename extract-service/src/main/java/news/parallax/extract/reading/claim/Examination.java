package news.parallax.extract.reading.claim;

import news.parallax.contracts.ClaimsExtracted;

/**
 * Everything that was found in an article.
 *
 * @param title notes of its title, whose offsets count in the title
 * @param body notes of its body
 */
public record Examination(Notes title, Notes body, ClaimsExtracted claims) {}
