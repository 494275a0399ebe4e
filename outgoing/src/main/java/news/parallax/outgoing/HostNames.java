package news.parallax.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host; the system's resolver, unless a test has names of its own. */
@FunctionalInterface
public interface HostNames {
    HostNames SYSTEM = InetAddress::getAllByName;

    InetAddress[] addressesOf(String host) throws UnknownHostException;
}
