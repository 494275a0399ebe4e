package news.parallax.compare.disagreement;

import java.util.UUID;
import news.parallax.compare.judgement.Finding;

/** What the judge finds in a story at this moment. */
public record Found(UUID storyId, Finding finding) {}
