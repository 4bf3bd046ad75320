package brigade.restaurant.door;

import com.sun.net.httpserver.Headers;

import java.util.Locale;

/** How long a body is going to be: it must be said beforehand, and not be too much. */
final class BodyLength {
    private BodyLength() {}

    static long of(Headers headers, DoorLimits limits) throws RefusedException {
        String said = headers.getFirst("Content-Length");
        if (said == null) {
            throw new RefusedException(411, "send a body, and its length as Content-Length");
        }
        long length = Long.parseLong(said); // the server has refused all that is no number
        if (length > limits.sizes().bodyBytes()) {
            throw new RefusedException(
                    413,
                    String.format(
                            Locale.ROOT,
                            "%d bytes are too many: allowed are %d",
                            length,
                            limits.sizes().bodyBytes()));
        }
        return length;
    }
}
