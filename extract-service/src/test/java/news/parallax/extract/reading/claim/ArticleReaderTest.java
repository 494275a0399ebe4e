package news.parallax.extract.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.Claim;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.ContentIds;
import news.parallax.contracts.Evidence;
import news.parallax.extract.reading.text.ResourceLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleReaderTest {
    private static final ArticleReader READER = ArticleReader.english(Duration.ofMinutes(2));
    private static final Instant WEDNESDAY = Instant.parse("2026-04-15T12:00:00Z");
    private static final String STORY = """
        PORT ALMA, April 15 (Outlet) - About 120 people were rescued from the ferry Estrella on Tuesday, harbour police \
        said. Eleven others were missing.

        "There was no overloading," the owner, Kastor Lines, told reporters in Port Alma.

        The state agency did not mention the missing.\
        """;

    static Stream<Object[]> examples() {
        return ResourceLines.table(ArticleReaderTest.class, "claims.txt", 3).stream()
                .map(row -> (Object[]) row);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void findsTheClaims(String kind, String text, String claims) {
        String found = read("", text).claims().stream()
                .filter(claim -> claim.kind().name().equals(kind))
                .map(ArticleReaderTest::shown)
                .distinct()
                .collect(Collectors.joining(" | "));

        assertThat(found).isEqualTo(claims.equals("-") ? "" : claims);
    }

    private static String shown(Claim claim) {
        String predicate = claim.event() == null ? "-" : claim.event().predicate();
        return switch (claim.kind()) {
            case QUANTITY ->
                claim.quantity().value().intValue() + " " + claim.quantity().countedClass() + " "
                        + claim.originator().name();
            case TIME -> claim.time().text() + " " + predicate;
            case PLACE -> claim.place() + " " + predicate;
            case NAME -> claim.name().role() + ": " + claim.name().filler();
            case DENIAL, STATEMENT -> predicate + " " + claim.originator().name();
            case SILENCE -> claim.silence().silent() + ": " + claim.silence().point();
        };
    }

    @Test
    void givesTheSameClaimsForTheSameArticle() {
        assertThat(ArticleReader.english(Duration.ofMinutes(2)).read(article("Title", STORY)))
                .isEqualTo(read("Title", STORY));
    }

    @Test
    void quotesTheTextExactly() {
        ClaimsExtracted read = read("At least 11 missing after ferry sinks", STORY);

        assertThat(read.claims()).isNotEmpty().allSatisfy(claim -> {
            Evidence evidence = claim.evidence();
            String text = evidence.field() == Evidence.Field.TITLE
                    ? read.article().title()
                    : read.article().body();
            assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
        });
        assertThat(read.claims()).extracting(Claim::claimId).doesNotHaveDuplicates();
        assertThat(read.claims().getFirst().evidence().field()).isEqualTo(Evidence.Field.TITLE);
    }

    @Test
    void namesThePublisherLast() {
        assertThat(read("", STORY).claims())
                .allSatisfy(claim -> assertThat(claim.chain().getLast().name()).isEqualTo("Outlet"));
    }

    @Test
    void keepsFiguresBeforeStatementsWhereThereIsNoRoomForAll() {
        ClaimsExtracted read = read("", "About 120 people were rescued off Alma. ".repeat(400));

        assertThat(read.truncated()).isTrue();
        assertThat(read.claims()).hasSize(ClaimsExtracted.MAX_CLAIMS);
        assertThat(read.claims().stream().filter(claim -> claim.kind() == Claim.Kind.QUANTITY))
                .hasSize(400);
    }

    @Test
    void guessesNothingInAnotherLanguage() {
        ArticlePublished french = article("fr", "", "Environ 120 personnes ont été secourues.");

        assertThat(READER.read(french).reading()).isEqualTo(ClaimsExtracted.Reading.NOT_READ);
        assertThat(READER.read(french).claims()).isEmpty();
    }

    @Test
    void findsNothingInAnArticleThatWasWithdrawn() {
        ArticlePublished usable = article("Some 120 passengers were rescued, police said", STORY);
        ArticlePublished withdrawn = new ArticlePublished(
                usable.articleId(),
                2,
                usable.url(),
                usable.title(),
                usable.source(),
                usable.publishedAt(),
                usable.receivedAt(),
                "en",
                "",
                null,
                usable.contentHash(),
                ArticlePublished.Status.CANCELED,
                "Kill",
                null);

        assertThat(READER.read(usable).claims()).isNotEmpty();
        assertThat(READER.read(withdrawn).claims()).isEmpty();
        assertThat(READER.read(withdrawn).reading()).isEqualTo(ClaimsExtracted.Reading.NOT_READ);
        assertThat(READER.read(withdrawn).article().status()).isEqualTo(ArticlePublished.Status.CANCELED);
    }

    @Test
    void givesUpAtTheTimeLimit() {
        ArticleReader hasty = ArticleReader.english(Duration.ofNanos(1));

        assertThatThrownBy(() -> hasty.read(article("", STORY))).isInstanceOf(ReadingTookTooLongException.class);
    }

    private static ClaimsExtracted read(String title, String body) {
        return READER.read(article(title, body));
    }

    private static ArticlePublished article(String title, String body) {
        return article("en", title, body);
    }

    private static ArticlePublished article(String language, String title, String body) {
        return new ArticlePublished(
                ContentIds.articleId("https://outlet.example/1"),
                1,
                "https://outlet.example/1",
                title,
                "Outlet",
                WEDNESDAY,
                WEDNESDAY,
                language,
                body,
                null,
                ContentIds.sha256(title + body));
    }
}
