package news.parallax.ingest.fetch;

import static news.parallax.ingest.fetch.FetchProblem.Kind.REFUSED_ADDRESS;
import static news.parallax.ingest.fetch.FetchProblem.Kind.UNKNOWN_HOST;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import news.parallax.outgoing.HostNames;

/**
 * Asks for a host once, checks every address that it has, and gives those to connect to. Who connects to one of them and
 * asks nobody again is safe from names that change their mind between check and use.
 */
final class AddressGuard {
    private static final int MOST_ADDRESSES = 64;

    private final HostNames names;
    private final Set<Integer> ports;
    private final List<AllowedAddress> allowed;

    /**
     * @param ports those that may be connected to at public addresses
     * @param allowed what may be connected to besides, as {@link AllowedAddress#of} reads it
     */
    AddressGuard(HostNames names, Set<Integer> ports, List<String> allowed) {
        this.names = names;
        this.ports = Set.copyOf(ports);
        this.allowed = allowed.stream().map(AllowedAddress::of).toList();
    }

    /**
     * The addresses of the host, at least one, all of them allowed.
     *
     * @throws FetchException where it has none, or a single one that must not be connected to
     */
    List<InetAddress> check(WebAddress address) throws FetchException {
        if (!ports.contains(address.port())
                && allowed.stream().noneMatch(exception -> exception.hasPort(address.port()))) {
            throw portRefused(address);
        }
        InetAddress[] found;
        try {
            found = names.addressesOf(address.host());
        } catch (UnknownHostException | IllegalArgumentException e) {
            throw FetchException.of(UNKNOWN_HOST, "No address is known for the host " + address.host() + ".");
        }
        if (found.length == 0 || found.length > MOST_ADDRESSES) {
            throw FetchException.of(UNKNOWN_HOST, "No usable address is known for the host " + address.host() + ".");
        }
        for (InetAddress one : found) {
            check(one, address);
        }
        return List.of(found);
    }

    private void check(InetAddress one, WebAddress address) throws FetchException {
        if (allowed.stream().anyMatch(exception -> exception.has(one, address.port()))) {
            return;
        }
        if (!ports.contains(address.port())) {
            throw portRefused(address);
        }
        if (!PublicAddresses.has(one)) {
            throw FetchException.of(
                    REFUSED_ADDRESS,
                    "The host " + address.host() + " is not on the public internet; such addresses are not fetched.");
        }
    }

    private static FetchException portRefused(WebAddress address) {
        return FetchException.of(
                REFUSED_ADDRESS, "Port " + address.port() + " is not one that pages are fetched from.");
    }

    /**
     * An exception from the rule, from the configuration.
     *
     * @param port the one port that is meant; -1 for any
     */
    record AllowedAddress(AddressBlock block, int port) {
        /** Reads "10.1.2.0/24" (any port), "127.0.0.1:8000" or "[::1]:8000". */
        static AllowedAddress of(String text) {
            int colon = text.lastIndexOf(':');
            boolean withPort = colon >= 0 && (text.indexOf(':') == colon || text.charAt(colon - 1) == ']');
            String block = withPort ? text.substring(0, colon) : text;
            if (block.startsWith("[") && block.endsWith("]")) {
                block = block.substring(1, block.length() - 1);
            }
            return new AllowedAddress(
                    AddressBlock.of(block), withPort ? Integer.parseInt(text.substring(colon + 1)) : -1);
        }

        boolean has(InetAddress address, int wanted) {
            return hasPort(wanted) && block.has(address);
        }

        boolean hasPort(int wanted) {
            return port < 0 || port == wanted;
        }
    }
}
