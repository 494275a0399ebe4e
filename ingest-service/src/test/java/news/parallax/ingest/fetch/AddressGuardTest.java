package news.parallax.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import news.parallax.ingest.fetch.NewsSite.Answer;
import news.parallax.outgoing.HostNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    private static final int PORT = 18191;
    private static final Set<Integer> WEB = Set.of(80, 443);

    private static InetAddress address(String digits) {
        try {
            return InetAddress.getByName(digits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static AddressGuard guard(List<String> allowed, String... addresses) {
        InetAddress[] found =
                List.of(addresses).stream().map(AddressGuardTest::address).toArray(InetAddress[]::new);
        return new AddressGuard(host -> found, WEB, allowed);
    }

    @Test
    void givesAllAddressesOfAPublicHost() throws FetchException {
        assertThat(guard(List.of(), "93.184.216.34", "2606:2800:220:1::1")
                        .check(WebAddress.of("https://wire.example/a")))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.0.0.1", "169.254.169.254", "fd00:ec2::254", "::1", "100.64.3.2"})
    void refusesAHostOfWhichOneAddressIsPrivate(String address) {
        assertThatThrownBy(
                        () -> guard(List.of(), "93.184.216.34", address).check(WebAddress.of("http://wire.example/")))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("wire.example")
                .hasMessageNotContaining(address);
    }

    @Test
    void refusesAHostWithoutAddress() {
        assertThatThrownBy(() -> guard(List.of()).check(WebAddress.of("http://wire.example/")))
                .isInstanceOf(FetchException.class);
    }

    @Test
    void allowsWhatTheConfigurationNamesAndNoOtherPortOfIt() throws FetchException {
        AddressGuard guard = guard(List.of("127.0.0.1:8000", "[::1]:9000", "10.1.0.0/16"), "127.0.0.1");

        assertThat(guard.check(WebAddress.of("http://site.example:8000/"))).hasSize(1);
        assertThatThrownBy(() -> guard.check(WebAddress.of("http://site.example:9000/")))
                .isInstanceOf(FetchException.class);
        assertThat(guard(List.of("10.1.0.0/16"), "10.1.2.3").check(WebAddress.of("http://site.example:8123/")))
                .hasSize(1);
        assertThatThrownBy(() -> guard(List.of("10.1.0.0/16"), "10.2.2.3").check(WebAddress.of("http://site.example/")))
                .isInstanceOf(FetchException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "10.0.0.0/33", "10.0.0.0/", "", "wire.example:80"})
    void refusesAConfigurationThatIsNoAddress(String allowed) {
        assertThatThrownBy(() -> guard(List.of(allowed))).isInstanceOf(IllegalArgumentException.class);
    }

    /** A name that is public when it is checked and private when it is connected to. */
    @Test
    void asksForAHostOnceAndConnectsToWhatWasChecked() {
        List<String> asked = new ArrayList<>();
        AtomicInteger times = new AtomicInteger();
        HostNames rebinding = host -> {
            asked.add(host);
            return new InetAddress[] {times.getAndIncrement() == 0 ? address("127.0.0.1") : address("10.0.0.1")};
        };
        try (NewsSite site = new NewsSite(PORT);
                WebFetcher fetcher = new WebFetcher(limits(), Clock.systemUTC(), rebinding)) {
            List<String> hosts = new ArrayList<>();
            site.serve("/a", request -> {
                hosts.add(request.getRequestHeaders().getFirst("Host"));
                return Answer.html("<p>here</p>");
            });

            Fetched fetched = fetcher.fetch(FetchRequest.of("http://rebinding.example:" + PORT + "/a", Wanted.PAGE));

            assertThat(fetched).isInstanceOf(Fetched.Content.class);
            assertThat(asked).containsExactly("rebinding.example");
            assertThat(hosts).containsExactly("rebinding.example:" + PORT);
        }
    }

    @Test
    void checksTheHostOfARedirectAnew() {
        Map<String, String> addresses = Map.of("outside.example", "127.0.0.1", "inside.example", "10.0.0.7");
        try (NewsSite site = new NewsSite(PORT);
                WebFetcher fetcher = new WebFetcher(
                        limits(), Clock.systemUTC(), host -> new InetAddress[] {address(addresses.get(host))})) {
            site.serve("/a", Answer.redirect(307, "http://inside.example/"));

            Fetched fetched = fetcher.fetch(FetchRequest.of("http://outside.example:" + PORT + "/a", Wanted.PAGE));

            assertThat(fetched).isInstanceOfSatisfying(Fetched.Failed.class, failed -> assertThat(
                            failed.problem().kind())
                    .isEqualTo(FetchProblem.Kind.REFUSED_ADDRESS));
        }
    }

    private static FetchLimits limits() {
        return new FetchLimits(
                "TestBot/1",
                Duration.ofSeconds(2),
                Duration.ofSeconds(3),
                1_000_000,
                5,
                WEB,
                List.of("127.0.0.1:" + PORT));
    }
}
