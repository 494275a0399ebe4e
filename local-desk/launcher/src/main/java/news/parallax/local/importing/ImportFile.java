package news.parallax.local.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A file with articles. What is in it shows in its name and its first object: JSON with a {@code url} is an article as
 * {@code POST /api/articles} takes it, JSON with a {@code uri} is ninjs, XML is NewsML-G2 or NITF, and a page names its own
 * address.
 */
record ImportFile(Path path) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KNOWN =
            Set.of("json", "ninjs", "ndjson", "jsonl", "xml", "nitf", "newsml", "html", "htm", "xhtml");
    private static final long LARGEST = 500L * 1024 * 1024;
    private static final int LINES_AT_ONCE = 500;
    private static final int BYTES_AT_ONCE = 32 * 1024 * 1024;

    boolean isKnown() {
        return KNOWN.contains(extension());
    }

    private String extension() {
        String name = path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * What has to be sent, in its order.
     *
     * @throws UnfitFileException where the file is not what its name says
     */
    List<Upload> uploads() throws IOException, UnfitFileException {
        if (Files.size(path) > LARGEST) {
            throw new UnfitFileException("has more than 500 MB");
        }
        byte[] bytes = Files.readAllBytes(path);
        return switch (extension()) {
            case "json", "ninjs" -> json(bytes);
            case "ndjson", "jsonl" -> lines(linesOf(bytes));
            case "html", "htm", "xhtml" -> List.of(page(bytes));
            default -> List.of(Upload.xml(bytes));
        };
    }

    private static List<Upload> json(byte[] bytes) throws UnfitFileException {
        JsonNode tree = parse(bytes);
        if (!tree.isArray()) {
            return List.of(isNinjs(tree) ? Upload.ninjs(bytes) : Upload.article(bytes));
        }
        List<byte[]> lines = new ArrayList<>();
        tree.forEach(item -> lines.add(item.toString().getBytes(StandardCharsets.UTF_8)));
        return lines(lines);
    }

    private static boolean isNinjs(JsonNode item) {
        return item.has("uri") && !item.has("url");
    }

    private static JsonNode parse(byte[] bytes) throws UnfitFileException {
        try {
            JsonNode tree = JSON.readTree(bytes);
            if (tree != null && (tree.isObject() || tree.isArray())) {
                return tree;
            }
        } catch (JsonProcessingException malformed) {
            // Told below, like JSON of another kind.
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory are always readable", e);
        }
        throw new UnfitFileException("is not a JSON object, or an array of objects");
    }

    private static List<byte[]> linesOf(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static List<Upload> lines(List<byte[]> lines) {
        List<Upload> uploads = new ArrayList<>();
        ByteArrayOutputStream articles = new ByteArrayOutputStream();
        boolean ninjs = false;
        int count = 0;
        for (byte[] line : lines) {
            boolean lineIsNinjs = isNinjsLine(line);
            boolean full = count == LINES_AT_ONCE || articles.size() > BYTES_AT_ONCE || lineIsNinjs != ninjs;
            if (full && count > 0) {
                uploads.add(ofLines(ninjs, articles.toByteArray()));
                articles.reset();
                count = 0;
            }
            ninjs = lineIsNinjs;
            articles.writeBytes(line);
            articles.write('\n');
            count++;
        }
        if (count > 0) {
            uploads.add(ofLines(ninjs, articles.toByteArray()));
        }
        return uploads;
    }

    private static Upload ofLines(boolean ninjs, byte[] lines) {
        return ninjs ? Upload.ninjsLines(lines) : Upload.articles(lines);
    }

    /** A line that is no JSON is sent like an article's: the answer says what is wrong with it. */
    private static boolean isNinjsLine(byte[] line) {
        try {
            return isNinjs(parse(line));
        } catch (UnfitFileException e) {
            return false;
        }
    }

    private static Upload page(byte[] bytes) throws IOException, UnfitFileException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        String url = address(page, "link[rel=canonical]", "href")
                .or(() -> address(page, "meta[property=og:url]", "content"))
                .orElseThrow(() -> new UnfitFileException(
                        "names no address of its own (link rel=\"canonical\" or meta property=\"og:url\")"));
        String html = new String(bytes, page.charset());
        return Upload.article(JSON.writeValueAsBytes(Map.of("url", url, "html", html)));
    }

    private static Optional<String> address(Document page, String selector, String attribute) {
        return page.select(selector).stream()
                .map((Element element) -> element.attr(attribute).strip())
                .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
                .findFirst();
    }
}
