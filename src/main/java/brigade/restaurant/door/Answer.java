package brigade.restaurant.door;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a client is told.
 *
 * @param status of HTTP
 * @param type of the body
 * @param headers besides those that all answers have
 */
record Answer(int status, String type, String body, Map<String, String> headers) {
    private static final String JSON = "application/json";

    static Answer json(int status, String body) {
        return new Answer(status, JSON, body, Map.of());
    }

    static Answer page(String html) {
        return new Answer(200, "text/html; charset=utf-8", html, Map.of())
                .with("X-Content-Type-Options", "nosniff")
                .with(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline';"
                                + " connect-src 'self'; img-src data:; base-uri 'none';"
                                + " form-action 'none'; frame-ancestors 'none'");
    }

    /** What the client wants is there. */
    static Answer seeOther(String path) {
        return new Answer(303, "text/plain; charset=utf-8", "", Map.of()).with("Location", path);
    }

    /** Something is wrong; the sentence says what, and what to do. */
    static Answer error(int status, String sentence) {
        return json(status, DoorJson.object(json -> json.writeStringField("error", sentence)));
    }

    Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, type, body, more);
    }

    /** The client may try again after so many seconds. */
    Answer retryAfter(int seconds) {
        return with("Retry-After", Integer.toString(seconds));
    }

    /** The connection ends with this answer. */
    Answer last() {
        return with("Connection", "close");
    }
}
