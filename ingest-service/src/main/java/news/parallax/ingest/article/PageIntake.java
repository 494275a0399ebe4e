package news.parallax.ingest.article;

import static news.parallax.ingest.fetch.FetchProblem.Kind.NOT_AN_ARTICLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import news.parallax.ingest.fetch.FetchProblem;
import news.parallax.ingest.fetch.FetchRequest;
import news.parallax.ingest.fetch.Fetched;
import news.parallax.ingest.fetch.Wanted;
import news.parallax.ingest.fetch.WebFetcher;
import news.parallax.ingest.language.LanguageRecogniser;
import news.parallax.ingest.page.DeclaredAddress;
import news.parallax.ingest.url.CanonicalUrl;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Takes articles from pages that the service itself has fetched. */
@ApplicationScoped
public class PageIntake {
    private final WebFetcher fetcher;
    private final SubmissionReader reader;
    private final PageStore store;
    private final IntakeMeters meters;
    private final Event<ReadByUrl> readByUrl;
    private final int shortest;

    PageIntake(
            WebFetcher fetcher,
            PageStore store,
            IntakeMeters meters,
            Event<ReadByUrl> readByUrl,
            Clock clock,
            @ConfigProperty(name = "parallax.articles.shortest-fetched", defaultValue = "200") int shortest) {
        this.fetcher = fetcher;
        this.reader = new SubmissionReader(LanguageRecogniser.SHARED, clock);
        this.store = store;
        this.meters = meters;
        this.readByUrl = readByUrl;
        this.shortest = shortest;
    }

    /**
     * What is known of a page beside itself.
     *
     * @param source the outlet's name where somebody set it, before what the page says
     * @param publishedAt counts where the page names no date
     * @param articleUrl the article that is read again: a page that now belongs to another is not taken; null for new ones
     */
    public record Hints(
            @Nullable String source,
            @Nullable Instant publishedAt,
            @Nullable String articleUrl) {}

    /** What became of a page. */
    public sealed interface Taken {
        /**
         * @param articleUrl the page's canonical url; of what stands on it besides, {@code acceptance} tells
         * @param revised whether a text on it is another than the one known before
         */
        record Stored(AcceptanceView acceptance, String articleUrl, boolean revised, Instant publishedAt)
                implements Taken {
            public UUID articleId() {
                return acceptance.articleId();
            }

            public int revision() {
                return acceptance.revision();
            }
        }

        record NotTaken(FetchProblem problem) implements Taken {}
    }

    /** Sent within the service once an article was read from a url that somebody submitted. */
    public record ReadByUrl(Taken.Stored stored, Fetched.Content page) {}

    /** Takes the article on a fetched page. */
    public Taken take(Fetched.Content page, Hints hints) {
        return take(page, new Submission(null, null, hints.source(), null, null, null, null), hints);
    }

    /**
     * Fetches the page of a submission that has nothing but its url, and perhaps a word on it, and takes the article there.
     *
     * @throws PageNotReadException where there is none to be had
     */
    AcceptanceView fetch(Submission submission) {
        String url = submission.url() == null ? "" : submission.url();
        return switch (fetcher.fetch(FetchRequest.of(url, Wanted.PAGE))) {
            case Fetched.Failed failed -> throw new PageNotReadException(failed.problem());
            case Fetched.NotModified unasked -> throw new IllegalStateException("304 to a request without condition");
            case Fetched.Content page -> accepted(submission, page);
        };
    }

    private AcceptanceView accepted(Submission submission, Fetched.Content page) {
        return switch (take(page, submission, new Hints(null, null, null))) {
            case Taken.NotTaken not -> throw new PageNotReadException(not.problem());
            case Taken.Stored stored -> {
                readByUrl.fire(new ReadByUrl(stored, page));
                yield stored.acceptance();
            }
        };
    }

    private Taken take(Fetched.Content page, Submission told, Hints hints) {
        String html = page.text();
        if (html.isBlank()) {
            return notTaken("The page is empty: the site sent nothing.");
        }
        Optional<CanonicalUrl> url = DeclaredAddress.of(html, page.url());
        if (url.isEmpty()) {
            return notTaken("The page's address is none that an article can be known by.");
        }
        if (DeclaredAddress.isFrontPage(url.get())) {
            return notTaken("This is a site's front page, or the site leads there from an article that is gone.");
        }
        if (hints.articleUrl() != null && !hints.articleUrl().equals(url.get().value())) {
            return notTaken("The page now says that it is another article.");
        }
        Submission whole = new Submission(
                url.get().value(), told.title(), told.source(), told.publishedAt(), null, html, told.language());
        try {
            ReadPage read = meters.timed(() -> reader.readFetched(whole, hints.publishedAt()));
            int length = read.all().getFirst().body().length();
            return length < shortest
                    ? notTaken("Only " + length + " characters of text were found at the address, perhaps the beginning"
                            + " of a page that wants a subscription.")
                    : stored(read, url.get().value());
        } catch (RefusedException refused) {
            // The submitter's own fields stay the submitter's own fault.
            if (refused.refusal().field() != null && !refused.refusal().field().equals("html")) {
                throw refused;
            }
            meters.refused(refused.refusal().reason());
            return notTaken(refused.refusal().detail().replace(" in html", " on the page"));
        }
    }

    private Taken stored(ReadPage read, String url) {
        AcceptanceView accepted = store.accept(read);
        boolean revised = accepted.outcome() != AcceptanceView.Outcome.UNCHANGED
                || accepted.parts().stream().anyMatch(part -> part.outcome() != AcceptanceView.Outcome.UNCHANGED);
        return new Taken.Stored(accepted, url, revised, read.all().getFirst().publishedAt());
    }

    private static Taken notTaken(String detail) {
        return new Taken.NotTaken(FetchProblem.of(NOT_AN_ARTICLE, detail));
    }
}
