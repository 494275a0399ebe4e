package news.parallax.local.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportFileTest {
    @TempDir
    Path folder;

    private List<Upload> uploads(String name, String content) throws Exception {
        return uploads(name, content, StandardCharsets.UTF_8);
    }

    private List<Upload> uploads(String name, String content, Charset encoding) throws Exception {
        return new ImportFile(Files.writeString(folder.resolve(name), content, encoding)).uploads();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.json | {\"url\": \"https://a.example/1\"} | /api/articles | application/json",
                "a.json | {\"uri\": \"urn:a:b\", \"bodies\": []} | /api/wires | application/json",
                "a.json | [{\"url\": \"https://a.example/1\"}] | /api/articles/batch | application/x-ndjson",
                "a.ndjson | {\"url\": \"https://a.example/1\"} | /api/articles/batch | application/x-ndjson",
                "a.jsonl | {\"uri\": \"urn:a:b\"} | /api/wires/batch | application/x-ndjson",
                "a.xml | <nitf/> | /api/wires | application/xml",
                "A.NITF | <nitf/> | /api/wires | application/xml"
            })
    void sendsEachKindWhereItBelongs(String name, String content, String path, String contentType) throws Exception {
        List<Upload> uploads = uploads(name, content);

        assertThat(uploads).hasSize(1);
        assertThat(uploads.getFirst().path()).isEqualTo(path);
        assertThat(uploads.getFirst().contentType()).isEqualTo(contentType);
    }

    @Test
    void sendsAPageUnderTheAddressThatItNames() throws Exception {
        String page =
                "<html><head><meta charset=\"iso-8859-1\"><link rel=\"canonical\" href=\"https://a.example/café\">"
                        + "</head><body>Café</body></html>";

        Upload upload = uploads("page.html", page, StandardCharsets.ISO_8859_1).getFirst();

        var sent = new ObjectMapper().readTree(upload.body());
        assertThat(sent.path("url").asText()).isEqualTo("https://a.example/café");
        assertThat(sent.path("html").asText()).isEqualTo(page);
    }

    @Test
    void refusesAPageWithoutAddressAndJsonOfAnotherKind() {
        assertThatThrownBy(() -> uploads("page.html", "<p>text</p>"))
                .isInstanceOf(UnfitFileException.class)
                .hasMessageContaining("canonical");
        assertThatThrownBy(() -> uploads("a.json", "7")).isInstanceOf(UnfitFileException.class);
        assertThatThrownBy(() -> uploads("a.json", "{")).isInstanceOf(UnfitFileException.class);
    }

    @Test
    void dividesManyLinesAndKeepsTheirOrder() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 1_200; i++) {
            lines.append("{\"url\": \"https://a.example/").append(i).append("\"}\n\n");
        }
        lines.append("{\"uri\": \"urn:a:b\"}\n");

        List<Upload> uploads = uploads("many.ndjson", lines.toString());

        assertThat(uploads)
                .extracting(upload -> new String(upload.body(), StandardCharsets.UTF_8)
                        .lines()
                        .count())
                .containsExactly(500L, 500L, 200L, 1L);
        assertThat(uploads.getLast().path()).isEqualTo("/api/wires/batch");
    }

    @Test
    void looksAtKnownFilesInTheOrderOfTheirNames() throws IOException {
        Files.createDirectories(folder.resolve("b/.hidden"));
        for (String name : List.of("b/2.json", "a.json", "b/1.xml", "notes.txt", ".a.json", "b/.hidden/c.json")) {
            Files.writeString(folder.resolve(name), "{}");
        }
        Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("a.json"));

        assertThat(new ImportFolder(folder).files())
                .extracting(file -> folder.relativize(file.path()).toString())
                .containsExactly("a.json", "b/1.xml", "b/2.json");
    }
}
