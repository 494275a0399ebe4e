package news.parallax.compare.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KinshipTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final List<SampleArticles> articles = SampleArticles.all();

    @Test
    void gathersTheReportsOfOneOccurrence() {
        for (String story : List.of("mill-fire", "summit-this-year")) {
            List<ArticleProfile> reports = of(story);
            assertThat(reports.stream().skip(1).allMatch(report -> Kinship.sameStory(reports.getFirst(), report)))
                    .as(story)
                    .isTrue();
        }
    }

    @Test
    void keepsApartAnotherFireInTheSameTownAndLastTimesSummit() {
        for (SampleArticles a : articles) {
            for (SampleArticles b : articles) {
                if (!a.story().equals(b.story())) {
                    assertThat(Kinship.sameStory(a.profile(), b.profile()))
                            .as(a.profile().title() + " / " + b.profile().title())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void isSymmetric() {
        for (SampleArticles a : articles) {
            for (SampleArticles b : articles) {
                assertThat(Kinship.sameStory(a.profile(), b.profile()))
                        .isEqualTo(Kinship.sameStory(b.profile(), a.profile()));
            }
        }
    }

    @Test
    void doesNotTieArticlesWithoutNamesAndRareWords() {
        ArticleProfile plain = new ArticleProfile(
                new UUID(0, 1), "A", "", NOON, List.of("fir", "mill", "grain", "water", "crew", "night"));
        assertThat(Kinship.sameStory(plain, plain)).isFalse();
    }

    @Test
    void doesNotTieArticlesByNamesAndWordsThatHalfTheNewsHas() {
        List<String> terms = List.of(
                "@clinton",
                "@trump",
                "@obama",
                "@democratic",
                "@monday",
                "@president",
                "campaign",
                "poll",
                "question",
                "debat");
        ArticleProfile one = new ArticleProfile(new UUID(0, 1), "A", "", NOON, terms);
        ArticleProfile other = new ArticleProfile(new UUID(0, 2), "B", "", NOON, terms.reversed());
        assertThat(Kinship.sameStory(one, other)).isFalse();
    }

    @Test
    void tiesATradePaperThatNamesOnlyTheDrug() {
        List<String> shared = List.of("velorsiran", "liver", "dos", "trial", "patient", "halt", "safety", "arm");
        ArticleProfile one = new ArticleProfile(new UUID(0, 1), "A", "", NOON, shared);
        ArticleProfile other = new ArticleProfile(new UUID(0, 2), "B", "", NOON, shared);
        assertThat(Kinship.searchTerms(one)).containsExactly("velorsiran");
        assertThat(Kinship.sameStory(one, other)).isTrue();
    }

    private List<ArticleProfile> of(String story) {
        return articles.stream()
                .filter(article -> article.story().equals(story))
                .map(SampleArticles::profile)
                .toList();
    }
}
