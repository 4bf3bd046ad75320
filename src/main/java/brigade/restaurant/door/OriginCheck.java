package brigade.restaurant.door;

import com.sun.net.httpserver.Headers;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who may come in. A browser sends the name that stands in its address bar as Host, so a foreign
 * name that somebody points to this machine (DNS rebinding) is found out; and it says which site's
 * page is behind a request that orders. One that does not say so is not trusted.
 */
final class OriginCheck {
    private static final int FORBIDDEN = 403;
    private static final int MISDIRECTED = 421;

    private final Set<String> hosts;
    private final Set<String> origins;
    private final String address;

    OriginCheck(int port) {
        address = "http://127.0.0.1:" + port;
        hosts = Set.of("127.0.0.1", "localhost", "127.0.0.1:" + port, "localhost:" + port);
        origins = Set.of(address, "http://localhost:" + port);
    }

    /** Every request must be meant for this machine. */
    void checkHost(Headers headers) throws RefusedException {
        List<String> names = headers.get("Host");
        if (names == null || names.size() != 1) {
            throw new RefusedException(400, "the request must have one Host header");
        }
        if (!hosts.contains(names.getFirst().toLowerCase(Locale.ROOT))) {
            throw new RefusedException(
                    MISDIRECTED, "this server answers to " + address + " and to no other name");
        }
    }

    /** Nobody orders on behalf of a page of another site. */
    void checkOrigin(Headers headers) throws RefusedException {
        String origin = headers.getFirst("Origin");
        boolean foreign = origin != null && !origins.contains(origin);
        String site = headers.getFirst("Sec-Fetch-Site");
        boolean otherSite = site != null && !site.equals("same-origin") && !site.equals("none");
        boolean silent = origin == null && site == null && isBrowser(headers);
        if (foreign || otherSite || silent) {
            throw new RefusedException(FORBIDDEN, "pages of other sites can't order here");
        }
    }

    /** All browsers call themselves that; of what is none, PowerShell does. */
    private static boolean isBrowser(Headers headers) {
        String name = headers.getFirst("User-Agent");
        return name != null && name.startsWith("Mozilla/") && !name.contains("PowerShell");
    }
}
