package news.parallax.compare.article;

import java.util.UUID;

/** One revision of an article. */
record RevisionId(UUID articleId, int revision) {}
