package news.parallax.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineTranslationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "This article was automatically translated from Spanish.",
                "NOTE: This text has been machine-translated and may contain errors. Read the original in Korean.",
                "(This story was translated by AI and reviewed by an editor.)",
                "This is a machine translation of a report in Norwegian.",
                "Translated by Google",
                "Auto-translated from French",
                "This summary was in part translated with the help of artificial intelligence."
            })
    void isDeclaredByANotice(String line) {
        assertThat(MachineTranslation.isDeclaredIn("A ferry ran aground.\n\n" + line + "\n\nNobody was hurt."))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry said that the leaflet was machine translated and full of errors.",
                "Google Translate has added 110 languages, the company said.",
                "Machine translation has come far, researchers said on Monday.",
                "\"This article was written by a translator,\" she said.",
                "Menus were automatically translated by the app, passengers on the ferry told the newspaper on Monday.",
                "Translated by Ann Isbister"
            })
    void isNotWhatAnArticleTellsAbout(String line) {
        assertThat(MachineTranslation.isDeclaredIn(line)).isFalse();
    }

    @Test
    void isDeclaredByTheMarkOfABrowsersTranslator() {
        assertThat(MachineTranslation.isDeclaredIn(Jsoup.parse("<html class=\"js translated-ltr\"><p>Text</p></html>")))
                .isTrue();
        assertThat(MachineTranslation.isDeclaredIn(Jsoup.parse("<html class=\"js\"><p>Text</p></html>")))
                .isFalse();
    }
}
