package brigade.restaurant.door;

import brigade.server.Kind;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** What stands behind the question mark. */
final class Query {
    private static final String KIND = "kind=";

    private Query() {}

    /** The kind that is asked for; a dish if none is. */
    static Kind kind(@Nullable String query) throws RefusedException {
        if (query == null || query.isEmpty()) {
            return Kind.DISH;
        }
        if (!query.startsWith(KIND) || query.indexOf('&') >= 0) {
            throw new RefusedException(
                    400, "only kind=… can be asked for: there are " + ConstantName.kinds());
        }
        try {
            return ConstantName.kind(
                    URLDecoder.decode(query.substring(KIND.length()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(400, "the query is malformed: " + e.getMessage());
        }
    }
}
