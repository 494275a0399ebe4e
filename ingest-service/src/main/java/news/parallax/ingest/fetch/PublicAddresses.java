package news.parallax.ingest.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells public addresses from those that lead into somebody's own network, by IANA's registries of special-purpose
 * addresses (RFC 6890 and its updates, as of 2025).
 */
final class PublicAddresses {
    private static final List<AddressBlock> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8", // this network; some systems take 0.0.0.0 for themselves
                    "10.0.0.0/8", // private
                    "100.64.0.0/10", // shared by carriers; one cloud's metadata at 100.100.100.200
                    "127.0.0.0/8", // loopback
                    "169.254.0.0/16", // link-local; metadata of most clouds at 169.254.169.254
                    "172.16.0.0/12", // private
                    "192.0.0.0/24", // protocol assignments
                    "192.0.2.0/24", // documentation
                    "192.31.196.0/24", // AS112
                    "192.52.193.0/24", // AMT
                    "192.88.99.0/24", // 6to4 relays
                    "192.168.0.0/16", // private
                    "192.175.48.0/24", // AS112
                    "168.63.129.16/32", // a cloud's own service, though the number is public
                    "198.18.0.0/15", // benchmarks
                    "198.51.100.0/24", // documentation
                    "203.0.113.0/24", // documentation
                    "224.0.0.0/4", // multicast
                    "240.0.0.0/4", // reserved, broadcast
                    "2001::/23", // protocol assignments, Teredo, ORCHID
                    "2001:db8::/32", // documentation
                    "2002::/16", // 6to4: an IPv4 address in disguise
                    "2620:4f:8000::/48", // AS112
                    "3fff::/20") // documentation
            .map(AddressBlock::of)
            .toList();

    /** All of IPv6 that is given out. What wraps an IPv4 address (::/96, 64:ff9b::/96), ULA and link-local lie outside. */
    private static final AddressBlock GLOBAL_IPV6 = AddressBlock.of("2000::/3");

    private PublicAddresses() {}

    static boolean has(InetAddress address) {
        boolean given = address instanceof Inet4Address || GLOBAL_IPV6.has(address);
        return given && !isIsatap(address) && NOT_PUBLIC.stream().noneMatch(block -> block.has(address));
    }

    /** An interface identifier that holds an IPv4 address (RFC 5214, 6.1). */
    private static boolean isIsatap(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 16
                && (bytes[8] & 0xfd) == 0
                && bytes[9] == 0
                && bytes[10] == 0x5e
                && (bytes[11] & 0xff) == 0xfe;
    }
}
