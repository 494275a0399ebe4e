package news.parallax.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SampleStoryTest {

    @Test
    void hasReportsWithUrlsThatLeadNowhere() {
        assertThat(SampleStory.reports())
                .hasSize(6)
                .allSatisfy(
                        report -> assertThat(URI.create(report.url()).getHost()).endsWith(".example"))
                .extracting(Report::url)
                .doesNotHaveDuplicates();
    }
}
