package news.parallax.extract.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.ContentIds;

/**
 * Prints how many articles and tokens a second of one core are read, and the heap in use: for this service's reader and
 * for the peers on the class path. See {@code docs/running.md}.
 */
public final class ReadingSpeed {
    private static final Path CORPUS = Path.of("..", "..", "shared", "corpus", "dev");
    private static final Path OWN_STORIES =
            Path.of("..", "local-desk", "launcher", "src", "test", "resources", "stories");
    private static final int MEGABYTE = 1_000_000;

    private final List<ArticlePublished> articles;
    private final Duration each;

    private ReadingSpeed(List<ArticlePublished> articles, Duration each) {
        this.articles = articles;
        this.each = each;
    }

    /** @param arguments how many seconds each reader is measured, 30 where not given */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.isDirectory(CORPUS) ? CORPUS : OWN_STORIES;
        List<ArticlePublished> articles = articles(folder);
        Duration each = Duration.ofSeconds(arguments.length > 0 ? Long.parseLong(arguments[0]) : 30);
        System.out.printf(
                "%d articles of %s; %d s each after as long a warm-up%n", articles.size(), folder, each.toSeconds());
        ReadingSpeed speed = new ReadingSpeed(articles, each);
        double own = speed.measure(new ParallaxReader());
        for (SpeedReader peer : ServiceLoader.load(SpeedReader.class)) {
            System.out.printf("Parallax reads %.1f times as many articles%n", own / speed.measure(peer));
        }
    }

    /** Articles a second of processor time. */
    private double measure(SpeedReader reader) {
        long empty = heapKept();
        reader.load();
        pass(reader);
        memoryPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        Pass all = pass(reader);
        long peak =
                memoryPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                "%-18s %8.1f articles/s %9.0f tokens/s  heap kept %5d MB, at most %5d MB%n",
                reader.name(),
                all.articles() / all.seconds(),
                all.tokens() / all.seconds(),
                (heapKept() - empty) / MEGABYTE,
                peak / MEGABYTE);
        return all.articles() / all.seconds();
    }

    private record Pass(int articles, long tokens, double seconds) {}

    /** Reads all articles again and again until the time is over. */
    private Pass pass(SpeedReader reader) {
        long until = System.nanoTime() + each.toNanos();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int read = 0;
        long tokens = 0;
        do {
            for (ArticlePublished article : articles) {
                tokens += reader.read(article);
                read++;
            }
        } while (System.nanoTime() < until);
        return new Pass(read, tokens, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9);
    }

    private static long heapKept() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static Stream<MemoryPoolMXBean> memoryPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static List<ArticlePublished> articles(Path folder) throws IOException {
        List<ArticlePublished> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                new ObjectMapper().readTree(file.toFile()).path("articles").forEach(a -> articles.add(article(a)));
            }
        }
        return articles;
    }

    private static ArticlePublished article(JsonNode article) {
        String url = article.path("url").asText();
        String body = article.path("body").asText();
        Instant published = Instant.parse(article.path("publishedAt").asText());
        return new ArticlePublished(
                ContentIds.articleId(url),
                1,
                url,
                article.path("title").asText(),
                article.path("source").asText(),
                published,
                published,
                "en",
                body,
                null,
                ContentIds.sha256(body));
    }
}
