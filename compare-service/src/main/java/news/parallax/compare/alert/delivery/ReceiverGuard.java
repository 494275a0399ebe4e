package news.parallax.compare.alert.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import news.parallax.outgoing.HostNames;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says where alerts may go. Administrators name receivers, so the own network is open to them unless it is closed by
 * setting; where clouds hand out credentials is closed to all. It is asked before every message, as names change where they
 * lead, and gives the addresses to connect to: nobody asks for the name again.
 */
@ApplicationScoped
class ReceiverGuard {
    /** Metadata services that are not on link-local addresses: Alibaba Cloud, Oracle Cloud, and AWS over IPv6. */
    private static final Set<String> METADATA = Set.of("100.100.100.200", "192.0.0.192", "fd00:ec2:0:0:0:0:0:254");

    private static final int MOST_ADDRESSES = 64;

    private final boolean allowsLinkLocal;
    private final boolean allowsPrivate;
    private final HostNames names;

    @Inject
    ReceiverGuard(
            @ConfigProperty(name = "parallax.alerts.allow-link-local", defaultValue = "false") boolean allowsLinkLocal,
            @ConfigProperty(name = "parallax.alerts.allow-private", defaultValue = "true") boolean allowsPrivate) {
        this(allowsLinkLocal, allowsPrivate, HostNames.SYSTEM);
    }

    ReceiverGuard(boolean allowsLinkLocal, boolean allowsPrivate, HostNames names) {
        this.names = names;
        this.allowsLinkLocal = allowsLinkLocal;
        this.allowsPrivate = allowsPrivate;
    }

    /**
     * The addresses of the receiver, at least one, all of which may be sent to.
     *
     * @throws UnknownHostException where the name leads nowhere at the moment
     * @throws ForbiddenReceiverException where it must not be sent to
     */
    List<InetAddress> check(URI receiver) throws UnknownHostException {
        String host = receiver.getHost().replaceAll("^\\[|]$", "");
        InetAddress[] addresses = names.addressesOf(host);
        if (addresses.length == 0 || addresses.length > MOST_ADDRESSES) {
            throw new UnknownHostException(host);
        }
        for (InetAddress address : addresses) {
            check(address);
        }
        boolean isPlain = "http".equalsIgnoreCase(receiver.getScheme());
        if (isPlain && !Arrays.stream(addresses).allMatch(ReceiverGuard::isOwnNetwork)) {
            throw new ForbiddenReceiverException("http without encryption is allowed only within the own network");
        }
        return List.of(addresses);
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
