package news.parallax.compare.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.parallax.compare.article.ArticleQueries;
import news.parallax.compare.article.ArticleTexts;
import news.parallax.compare.article.ArticleView;
import news.parallax.compare.disagreement.CompatibleReadings;
import news.parallax.compare.disagreement.DisagreementFilter;
import news.parallax.compare.disagreement.DisagreementList;
import news.parallax.compare.disagreement.DisagreementOrder;
import org.jspecify.annotations.Nullable;

/** Marks claims in texts. */
@ApplicationScoped
class Annotations {
    private static final int MOST_DISAGREEMENTS = 500;

    private final ArticleQueries articles;
    private final ArticleTexts texts;
    private final DisagreementList disagreements;
    private final CompatibleReadings compatible;

    Annotations(
            ArticleQueries articles,
            ArticleTexts texts,
            DisagreementList disagreements,
            CompatibleReadings compatible) {
        this.articles = articles;
        this.texts = texts;
        this.disagreements = disagreements;
        this.compatible = compatible;
    }

    /**
     * An article of a story.
     *
     * @param revision null for the newest
     */
    Optional<AnnotatedArticle> article(UUID articleId, @Nullable Integer revision) {
        return articles.article(articleId).flatMap(known -> texts.text(
                        articleId, revision == null ? known.revision() : revision)
                .map(text -> ofStory(known.storyId()).annotate(text, texts.claims(text.articleId(), text.revision()))));
    }

    /** Articles of a story, earliest first. */
    List<AnnotatedArticle> story(UUID storyId, List<ArticleView> members) {
        Agreements agreements = ofStory(storyId);
        return members.stream()
                .flatMap(member -> texts.text(member.articleId(), member.revision()).stream())
                .map(text -> agreements.annotate(text, texts.claims(text.articleId(), text.revision())))
                .toList();
    }

    private Agreements ofStory(UUID storyId) {
        return new Agreements(
                disagreements.list(
                        DisagreementFilter.ofStory(storyId),
                        DisagreementOrder.SEVERITY,
                        Optional.empty(),
                        MOST_DISAGREEMENTS),
                compatible.ofStory(storyId));
    }
}
