package news.parallax.ingest.article;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import news.parallax.ingest.language.LanguageRecogniser;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes submissions in: reads them, outside of any transaction, and stores what is new. */
@Startup
@ApplicationScoped
class ArticleIntake {
    private final SubmissionReader reader;
    private final ArticleStore store;
    private final PageIntake pages;
    private final IntakeMeters meters;
    private final int requestLimit;

    ArticleIntake(
            ArticleStore store,
            PageIntake pages,
            IntakeMeters meters,
            Clock clock,
            @ConfigProperty(name = "parallax.articles.max-request-size") MemorySize requestLimit) {
        this.requestLimit = Math.toIntExact(requestLimit.asLongValue());
        this.reader = new SubmissionReader(new LanguageRecogniser(), clock);
        this.store = store;
        this.pages = pages;
        this.meters = meters;
    }

    /**
     * Takes one submission.
     *
     * @param json its JSON in UTF-8
     * @throws RefusedException where it cannot be taken
     * @throws PageNotReadException where it is a mere url, and there is no article to be had from it
     * @throws IOException where the client went away
     */
    AcceptanceView take(InputStream json) throws IOException {
        try {
            Submission submission = SubmissionJson.read(SubmissionBytes.read(json, requestLimit));
            if (submission.isMereUrl()) {
                return pages.fetch(submission);
            }
            ReadArticle read = meters.timed(() -> reader.read(submission));
            AcceptanceView taken = AcceptanceView.of(store.accept(read));
            meters.accepted(taken.outcome());
            return taken;
        } catch (RefusedException refused) {
            meters.refused(refused.refusal().reason());
            throw refused;
        }
    }
}
