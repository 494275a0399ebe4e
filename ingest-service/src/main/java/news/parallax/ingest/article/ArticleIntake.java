package news.parallax.ingest.article;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import news.parallax.ingest.language.LanguageRecogniser;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes submissions in: reads them, outside of any transaction, and stores what is new. */
@Startup
@ApplicationScoped
public class ArticleIntake {
    private final SubmissionReader reader;
    private final DeliveryReader deliveries;
    private final ArticleStore store;
    private final PageStore pageStore;
    private final PageIntake pages;
    private final IntakeMeters meters;
    private final Clock clock;
    private final int requestLimit;

    ArticleIntake(
            ArticleStore store,
            PageStore pageStore,
            PageIntake pages,
            IntakeMeters meters,
            Clock clock,
            @ConfigProperty(name = "parallax.articles.max-request-size") MemorySize requestLimit) {
        this.reader = new SubmissionReader(LanguageRecogniser.SHARED, clock);
        this.deliveries = new DeliveryReader(LanguageRecogniser.SHARED, clock);
        this.store = store;
        this.pageStore = pageStore;
        this.pages = pages;
        this.meters = meters;
        this.clock = clock;
        this.requestLimit = Math.toIntExact(requestLimit.asLongValue());
    }

    /**
     * Takes one submission; where it is a mere url, the page is fetched from there.
     *
     * @param json its JSON in UTF-8
     * @throws RefusedException where it cannot be taken
     * @throws PageNotReadException where it is a mere url, and there is no article to be had from it
     * @throws IOException where the client went away
     */
    AcceptanceView take(InputStream json) throws IOException {
        byte[] bytes = SubmissionBytes.read(json, requestLimit);
        Submission submission = reading(() -> SubmissionJson.read(bytes));
        return submission.isMereUrl() ? pages.fetch(submission) : take(submission);
    }

    /**
     * Takes one of many submissions. They bring their text: whoever sends many is not to wait for as many sites.
     *
     * @param json its JSON in UTF-8
     * @throws RefusedException where it cannot be taken
     */
    public AcceptanceView take(byte[] json) {
        return take(reading(() -> SubmissionJson.read(json)));
    }

    private AcceptanceView take(Submission submission) {
        return reading(() -> pageStore.accept(meters.timed(() -> reader.read(submission))));
    }

    /**
     * Takes what an agency sends: a version of an article, which under embargo is kept and not shown, or a withdrawal, of an
     * article that is known or not.
     *
     * @throws RefusedException where it cannot be taken
     */
    public AcceptanceView take(Dispatch dispatch) {
        return counted(() -> switch (dispatch) {
            case Delivery delivery -> deliver(delivery);
            case Withdrawal withdrawal -> store.withdraw(withdrawal);
        });
    }

    private Acceptance deliver(Delivery delivery) {
        ReadArticle read = meters.timed(() -> deliveries.read(delivery));
        Instant embargo = delivery.embargoedUntil();
        return embargo != null && embargo.isAfter(clock.instant()) ? store.hold(read, embargo) : store.accept(read);
    }

    /** Reads what is to be taken; a refusal is counted like those of {@link #take}. */
    public <T> T reading(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RefusedException refused) {
            meters.refused(refused.refusal().reason());
            throw refused;
        }
    }

    private AcceptanceView counted(Supplier<Acceptance> taking) {
        AcceptanceView taken = AcceptanceView.of(reading(taking));
        meters.accepted(taken.outcome());
        return taken;
    }
}
