package news.parallax.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host; the system's resolver, unless a test has names of its own. */
@FunctionalInterface
interface HostNames {
    InetAddress[] addressesOf(String host) throws UnknownHostException;
}
