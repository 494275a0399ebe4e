package news.parallax.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A block of addresses (CIDR).
 *
 * @param network 4 or 16 bytes
 * @param bits how many of its leading bits an address must share
 */
record AddressBlock(byte[] network, int bits) {

    /**
     * Reads "10.0.0.0/8", "fd00::/8" or a single address.
     *
     * @throws IllegalArgumentException where it is none; a name is none
     */
    static AddressBlock of(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        if (address.isEmpty() || !address.matches("[0-9a-fA-F:.]+") || (slash >= 0 && text.length() == slash + 1)) {
            throw new IllegalArgumentException("no address or block of addresses: " + text);
        }
        try {
            // Written in digits, so that nobody is asked for it.
            byte[] network = InetAddress.getByName(address).getAddress();
            int bits = slash < 0 ? network.length * 8 : Integer.parseInt(text.substring(slash + 1));
            if (bits < 0 || bits > network.length * 8) {
                throw new IllegalArgumentException("no block of addresses: " + text);
            }
            return new AddressBlock(network, bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no address or block of addresses: " + text, e);
        }
    }

    boolean has(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length != network.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((bytes[bit / 8] & mask) != (network[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
