package news.parallax.extract;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import news.parallax.extract.reading.claim.ArticleReader;

/** Makes the plain readers known to the framework. */
@ApplicationScoped
class ReadingBeans {
    /** Made at start, as its models take seconds to load: the service is not ready before. */
    @Produces
    @ApplicationScoped
    @Startup
    ArticleReader articleReader(ReaderConfiguration configuration) {
        return ArticleReader.english(configuration.timeLimit());
    }
}
