package news.parallax.ingest.batch;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import news.parallax.ingest.article.PageNotReadException;
import news.parallax.ingest.article.RefusedException;
import news.parallax.ingest.fetch.FetchProblem;
import news.parallax.messaging.PassingFailure;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Takes what a stream holds line by line and tells of each line as soon as it is done. A line that cannot be taken does
 * not keep the next one from being taken. Answers wait in memory for a client that sends everything before it reads; there
 * are no more of them than lines may be.
 */
@ApplicationScoped
public class LineByLine {
    private static final Logger LOG = Logger.getLogger(LineByLine.class);
    private static final int TOO_LARGE = 413;
    private static final int FAILED = 500;
    private static final int AWAY = 503;

    private final int mostLines;
    private final int longestLine;

    LineByLine(
            @ConfigProperty(name = "parallax.batch.max-lines") int mostLines,
            @ConfigProperty(name = "parallax.batch.max-line-size") MemorySize longestLine) {
        this.mostLines = mostLines;
        this.longestLine = Math.toIntExact(longestLine.asLongValue());
    }

    /**
     * Takes the lines of a request's body.
     *
     * @param taking takes one line and says what became of what it holds
     */
    public Multi<ItemResult> take(InputStream body, Function<byte[], List<ItemResult>> taking) {
        return Multi.createFrom()
                .<ItemResult>emitter(results -> takeAll(body, taking, results), BackPressureStrategy.BUFFER)
                .runSubscriptionOn(Infrastructure.getDefaultExecutor());
    }

    private void takeAll(
            InputStream body, Function<byte[], List<ItemResult>> taking, MultiEmitter<? super ItemResult> results) {
        Lines lines = new Lines(body, longestLine);
        try {
            Lines.Line line = lines.next();
            for (int taken = 0; line != null && !results.isCancelled(); line = lines.next()) {
                if (++taken > mostLines) {
                    results.emit(tooMany(line));
                    lines.skipRest();
                    break;
                }
                for (ItemResult result : take(line, taking)) {
                    results.emit(result.atLine(line.number()));
                }
            }
            results.complete();
        } catch (IOException e) {
            // The client went away; what it has sent so far is taken.
            LOG.debugf("A batch broke off after line %d", lines.number());
            results.fail(e);
        }
    }

    private List<ItemResult> take(Lines.Line line, Function<byte[], List<ItemResult>> taking) {
        byte[] bytes = line.bytes();
        if (bytes == null) {
            return List.of(ItemResult.failed(
                    TOO_LARGE, "A line is too long", "The line has more than " + longestLine + " bytes.", null));
        }
        try {
            return taking.apply(bytes);
        } catch (RefusedException e) {
            return List.of(ItemResult.refused(e.refusal()));
        } catch (PageNotReadException e) {
            FetchProblem problem = e.problem();
            return List.of(
                    ItemResult.failed(problem.kind().status(), problem.kind().title(), problem.detail(), "url"));
        } catch (RuntimeException e) {
            boolean passing = PassingFailure.is(e);
            LOG.errorf(e, "Line %d of a batch could not be stored%s", line.number(), passing ? ", for now" : "");
            return List.of(
                    passing
                            ? ItemResult.failed(
                                    AWAY, "The database is away", "Nothing was stored of it. Send it again.", null)
                            : ItemResult.failed(
                                    FAILED,
                                    "The article could not be stored",
                                    "Nothing was stored of it; the service's log says why.",
                                    null));
        }
    }

    private ItemResult tooMany(Lines.Line line) {
        return ItemResult.failed(
                        TOO_LARGE,
                        "There are too many lines",
                        "At most " + mostLines + " lines are taken at a time; this one and those behind it were not.",
                        null)
                .atLine(line.number());
    }
}
