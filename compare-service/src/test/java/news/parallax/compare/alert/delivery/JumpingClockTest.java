package news.parallax.compare.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The machine's clock is set while articles come in and alerts go out. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class JumpingClockTest extends AlertTesting {
    @Inject
    Clock clock;

    private final Jumping jumping = new Jumping();

    /** The system's clock and what it is wrong by. */
    private static final class Jumping extends Clock {
        private volatile Duration wrongBy = Duration.ZERO;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("nobody asks for another zone");
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(wrongBy);
        }
    }

    @BeforeEach
    void putIn() {
        QuarkusMock.installMockForType(jumping, Clock.class);
    }

    @Test
    void findsAndTellsEachDisagreementOnceWhileTheClockJumpsToAndFro() {
        receivers.takes("/Jumping");
        UUID channel = webhook("Jumping");
        List<String> names = List.of("Leapford", "Hopmouth", "Skipwell", "Boundsea");
        names.forEach(name -> Receivers.rule(name, channel, FIGURES));

        UUID before = disagreementAbout(names.get(0));
        receivers.await("/Jumping", 1);
        jumping.wrongBy = Duration.ofHours(26);
        assertThat(clock.instant())
                .as("the service's clock")
                .isAfter(Instant.now().plus(Duration.ofHours(25)));
        UUID ahead = disagreementAbout(names.get(1));
        receivers.await("/Jumping", 2);
        jumping.wrongBy = Duration.ofHours(-3);
        UUID behind = disagreementAbout(names.get(2));
        receivers.await("/Jumping", 3);
        jumping.wrongBy = Duration.ZERO;
        UUID after = disagreementAbout(names.get(3));

        List<LoggedRequest> told = receivers.await("/Jumping", 4);
        assertThat(told)
                .extracting(request -> body(request).getString("data.id"))
                .containsExactly(before.toString(), ahead.toString(), behind.toString(), after.toString());
        assertThat(told).extracting(request -> request.getHeader("webhook-id")).doesNotHaveDuplicates();
    }
}
