package news.parallax.compare.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import news.parallax.outgoing.HostNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names whose addresses change, or are several. */
class PinnedReceiverTest {
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

    private final List<String> hosts = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer receiver;

    @BeforeEach
    void start() throws Exception {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 10);
        receiver.createContext("/", request -> {
            try (request) {
                hosts.add(request.getRequestHeaders().getFirst("Host"));
                request.getRequestBody().readAllBytes();
                request.sendResponseHeaders(204, -1);
            }
        });
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    private URI address(String host) {
        return URI.create("http://" + host + ":" + receiver.getAddress().getPort() + "/hook");
    }

    /** A name that has other addresses every time it is asked for. */
    private HostNames answering(List<List<String>> answers) {
        return host -> {
            List<String> now = answers.get(Math.min(asked.size(), answers.size() - 1));
            asked.add(host);
            InetAddress[] found = new InetAddress[now.size()];
            for (int i = 0; i < found.length; i++) {
                found[i] = InetAddress.getByName(now.get(i));
            }
            return found;
        };
    }

    private static Post post(HostNames names) {
        return new Post(new ReceiverGuard(false, true, names), Clock.systemUTC(), Duration.ofSeconds(2));
    }

    @Test
    void connectsToTheAddressThatWasCheckedAndAsksNobodyAgain() throws Exception {
        HostNames rebinding = answering(List.of(List.of("127.0.0.1"), List.of("169.254.169.254")));

        Post.Answer answer = post(rebinding).send(address("rebinding.example"), BODY, Map.of());

        assertThat(answer.status()).isEqualTo(204);
        assertThat(asked).containsExactly("rebinding.example");
        assertThat(hosts)
                .containsExactly("rebinding.example:" + receiver.getAddress().getPort());
    }

    @Test
    void looksAnewBeforeTheNextMessage() throws Exception {
        Post post = post(answering(List.of(List.of("127.0.0.1"), List.of("169.254.169.254"))));
        post.send(address("rebinding.example"), BODY, Map.of());

        assertThatThrownBy(() -> post.send(address("rebinding.example"), BODY, Map.of()))
                .isInstanceOf(ReceiverGuard.ForbiddenReceiverException.class);
        assertThat(hosts).hasSize(1);
    }

    @Test
    void sendsNothingWhereOneAddressOfSeveralIsForbidden() {
        assertThatThrownBy(() -> post(answering(List.of(List.of("127.0.0.1", "fe80::1"))))
                        .send(address("two.example"), BODY, Map.of()))
                .isInstanceOf(ReceiverGuard.ForbiddenReceiverException.class);
        assertThat(hosts).isEmpty();
    }

    @Test
    void takesTheNextAddressWhereOneTakesNoConnection() throws Exception {
        Post.Answer answer = post(answering(List.of(List.of("127.0.0.9", "127.0.0.1"))))
                .send(address("two.example"), BODY, Map.of());

        assertThat(answer.status()).isEqualTo(204);
        assertThat(hosts).hasSize(1);
    }

    @Test
    void hangsUpOnAnAnswerThatDoesNotEndAndTakesItForAnAnswer() throws Exception {
        receiver.createContext("/endless", request -> {
            try (request) {
                request.sendResponseHeaders(200, 0);
                byte[] block = "x".repeat(8192).getBytes(StandardCharsets.UTF_8);
                while (true) {
                    request.getResponseBody().write(block);
                }
            } catch (IOException hungUp) {
                // As it should.
            }
        });
        URI endless = URI.create(address("127.0.0.1").toString().replace("/hook", "/endless"));

        Post.Answer answer = post(HostNames.SYSTEM).send(endless, BODY, Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).hasSize(16 * 1024);
    }

    @Test
    void saysThatANameIsNotKnown() {
        assertThatThrownBy(() -> post(host -> {
                            throw new UnknownHostException(host);
                        })
                        .send(address("nowhere.example"), BODY, Map.of()))
                .isInstanceOf(Post.UnansweredException.class)
                .hasMessage("the receiver's name is not known");
    }
}
