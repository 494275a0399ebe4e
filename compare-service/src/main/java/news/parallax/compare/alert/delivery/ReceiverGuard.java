package news.parallax.compare.alert.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says where alerts may go. Administrators name receivers, so the own network is open to them unless it is closed by
 * setting; where clouds hand out credentials is closed to all. It is asked before every message: names change where they
 * lead. The platform keeps a looked-up address for 30 s, so what is checked here is what is then connected to.
 */
@ApplicationScoped
class ReceiverGuard {
    /** Metadata services that are not on link-local addresses: Alibaba Cloud, Oracle Cloud, and AWS over IPv6. */
    private static final Set<String> METADATA = Set.of("100.100.100.200", "192.0.0.192", "fd00:ec2:0:0:0:0:0:254");

    private final boolean allowsLinkLocal;
    private final boolean allowsPrivate;

    ReceiverGuard(
            @ConfigProperty(name = "parallax.alerts.allow-link-local", defaultValue = "false") boolean allowsLinkLocal,
            @ConfigProperty(name = "parallax.alerts.allow-private", defaultValue = "true") boolean allowsPrivate) {
        this.allowsLinkLocal = allowsLinkLocal;
        this.allowsPrivate = allowsPrivate;
    }

    /**
     * Passes where the address may be sent to.
     *
     * @throws UnknownHostException where the name leads nowhere at the moment
     * @throws ForbiddenReceiverException where it must not be sent to
     */
    void check(URI receiver) throws UnknownHostException {
        String host = receiver.getHost().replaceAll("^\\[|]$", "");
        InetAddress[] addresses = InetAddress.getAllByName(host);
        for (InetAddress address : addresses) {
            check(address);
        }
        boolean isPlain = "http".equalsIgnoreCase(receiver.getScheme());
        if (isPlain && !Arrays.stream(addresses).allMatch(ReceiverGuard::isOwnNetwork)) {
            throw new ForbiddenReceiverException("http without encryption is allowed only within the own network");
        }
    }

    private void check(InetAddress address) {
        if (address.isAnyLocalAddress() || address.isMulticastAddress()) {
            throw new ForbiddenReceiverException("the address is that of no single machine");
        }
        boolean linkLocal = address.isLinkLocalAddress() || METADATA.contains(address.getHostAddress());
        if (linkLocal && !allowsLinkLocal) {
            throw new ForbiddenReceiverException(
                    "the address is link-local or a metadata service (parallax.alerts.allow-link-local)");
        }
        if (isOwnNetwork(address) && !allowsPrivate) {
            throw new ForbiddenReceiverException("the address is in the own network (parallax.alerts.allow-private)");
        }
    }

    private static boolean isOwnNetwork(InetAddress address) {
        boolean uniqueLocal = address.getAddress().length == 16 && (address.getAddress()[0] & 0xFE) == 0xFC;
        return address.isLoopbackAddress() || address.isSiteLocalAddress() || uniqueLocal;
    }

    /** Nothing may be sent there. */
    static final class ForbiddenReceiverException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ForbiddenReceiverException(String because) {
            super(because);
        }
    }
}
