package news.parallax.compare.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.parallax.access.TestAccess;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Desk;
import news.parallax.compare.Occurrence;
import news.parallax.local.Chromium;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A window on the desk, signed in as {@value TestAccess#NAME} unless a test opens another. */
public abstract class BrowserAtTheDesk {
    /** The cookies of nobody. */
    static final String NOBODY = "{\"cookies\": [], \"origins\": []}";

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private static Chromium chromium;
    private static @Nullable String session;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    BrowserContext context;
    Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void startTheBrowser() {
        chromium = Chromium.start();
        session = null;
    }

    @AfterAll
    static void stopTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openAWindow() {
        open(ColorScheme.LIGHT, 1280);
    }

    @AfterEach
    void closeTheWindow() {
        context.close();
        // A script or style that the security policy forbids, and any script error, is told here.
        assertThat(complaints).isEmpty();
    }

    void open(ColorScheme colours, int width) {
        open(colours, width, signedIn());
    }

    void open(ColorScheme colours, int width, String cookies) {
        if (context != null) {
            context.close();
        }
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address())
                        .setColorScheme(colours)
                        .setViewportSize(width, 800)
                        .setStorageState(cookies));
        page = watched(context.newPage());
    }

    /** A page whose complaints fail the test. */
    Page watched(Page opened) {
        opened.onPageError(complaints::add);
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return opened;
    }

    private String address() {
        return "http://localhost:" + port;
    }

    /** The cookies of {@value TestAccess#NAME}, who signs in once for all tests. */
    private String signedIn() {
        if (session == null) {
            session = sessionOf(TestAccess.NAME);
        }
        return session;
    }

    String sessionOf(String name) {
        return DeskSession.of(chromium, address(), name);
    }

    UUID disagreementAbout(Occurrence rescue) {
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            return Desk.disagreement(claims, rescue);
        }
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator panel() {
        return page.locator("triage-panel");
    }

    /** Opens a page and waits until it has loaded what it shows. */
    void visit(String address) {
        page.navigate(address);
        assertThat(page.locator("main h1").first()).isVisible();
        assertThat(page.locator("main [aria-busy=true]")).hasCount(0);
    }

    List<String> graveBarriers() {
        return graveBarriers(page);
    }

    /** What axe finds serious or critical, targets smaller than 24 px (WCAG 2.5.8, off by default) included. */
    public static List<String> graveBarriers(Page page) {
        AxeRuleOptions on = new AxeRuleOptions();
        on.setEnabled(true);
        AxeRunOptions options = new AxeRunOptions();
        options.setRules(Map.of("target-size", on));
        return new AxeBuilder(page)
                .options(options).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(BrowserAtTheDesk::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getImpact() + " " + rule.getId() + ": "
                + rule.getNodes().getFirst().getHtml();
    }
}
