package news.parallax.compare.arrival;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.Claim;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.EventJson;
import news.parallax.contracts.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Events that the reader made of whole stories: those of this project, or of a file made in the same way. */
final class ToldStories {
    private static final String OWN = "/arrival/told-stories.ndjson.gz";

    private ToldStories() {}

    static List<ClaimsExtracted> own() {
        return in(Objects.requireNonNull(ToldStories.class.getResourceAsStream(OWN), OWN));
    }

    static List<ClaimsExtracted> in(Path file) {
        try {
            return in(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ClaimsExtracted> in(InputStream file) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> EventJson.read(line.getBytes(StandardCharsets.UTF_8), ClaimsExtracted.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same stories told within a few days of one another, so that only what they tell keeps them apart: a story's first
     * article is put to the same hour as that of the first story.
     *
     * @param events articles that follow each other within a fortnight are taken for one story
     */
    static List<ClaimsExtracted> atOneTime(List<ClaimsExtracted> events) {
        List<ClaimsExtracted> inOrder = events.stream()
                .sorted(Comparator.comparing((ClaimsExtracted e) -> e.article().publishedAt()))
                .toList();
        Instant first = inOrder.getFirst().article().publishedAt();
        return events.stream()
                .map(event -> moved(event, Duration.between(beginning(event, inOrder), first)))
                .toList();
    }

    private static Instant beginning(ClaimsExtracted event, List<ClaimsExtracted> inOrder) {
        Instant at = event.article().publishedAt();
        Instant beginning = inOrder.getFirst().article().publishedAt();
        for (int i = 1; i < inOrder.size(); i++) {
            Instant next = inOrder.get(i).article().publishedAt();
            Instant before = inOrder.get(i - 1).article().publishedAt();
            if (!next.isAfter(at) && Duration.between(before, next).compareTo(Duration.ofDays(14)) > 0) {
                beginning = next;
            }
        }
        return beginning;
    }

    private static ClaimsExtracted moved(ClaimsExtracted event, Duration by) {
        ArticlePublished a = event.article();
        ArticlePublished article = new ArticlePublished(
                a.articleId(),
                a.revision(),
                a.url(),
                a.title(),
                a.source(),
                a.publishedAt().plus(by),
                a.receivedAt().plus(by),
                a.language(),
                a.body(),
                a.byline(),
                a.contentHash());
        List<Claim> claims =
                event.claims().stream().map(claim -> moved(claim, by)).toList();
        // Another reader's, as what is told differs: events of one id have one content.
        return new ClaimsExtracted(article, event.reading(), claims, event.truncated(), event.reader() + ", moved");
    }

    private static Claim moved(Claim c, Duration by) {
        return new Claim(
                c.claimId(),
                c.kind(),
                c.evidence(),
                c.chain(),
                c.stance(),
                c.polarity(),
                c.modality(),
                c.quantity(),
                moved(c.time(), by),
                moved(c.asOf(), by),
                c.place(),
                c.name(),
                c.silence(),
                c.event(),
                c.terms());
    }

    private static @Nullable TimeSpan moved(@Nullable TimeSpan span, Duration by) {
        return span == null
                ? null
                : new TimeSpan(span.from().plus(by), span.to().plus(by), span.text());
    }
}
