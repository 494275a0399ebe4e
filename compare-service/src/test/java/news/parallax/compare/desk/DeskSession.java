package news.parallax.compare.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import news.parallax.access.TestAccess;
import news.parallax.access.http.CrossSiteGuard;
import news.parallax.local.Chromium;

/** Signs in as the page does, for tests that are about something else. */
public final class DeskSession {
    private DeskSession() {}

    /** What a window needs to be signed in as that account of {@link TestAccess}. */
    public static String of(Chromium chromium, String address, String name) {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(address))) {
            APIResponse answer = context.request()
                    .post(
                            "/api/session",
                            RequestOptions.create()
                                    .setHeader(CrossSiteGuard.HEADER, "1")
                                    .setData(Map.of("name", name, "password", TestAccess.PASSWORD)));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            return context.storageState();
        }
    }
}
