package brigade.restaurant.door;

import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/** One request, which gets exactly one answer, from whichever thread. */
final class HttpExchangeReply {
    private static final int FAILED = 400;

    private final HttpExchange exchange;
    private final OpenReplies talks;
    private final AtomicBoolean answered = new AtomicBoolean();

    HttpExchangeReply(HttpExchange exchange, OpenReplies talks) {
        this.exchange = exchange;
        this.talks = talks;
        talks.begun(this);
    }

    HttpExchange exchange() {
        return exchange;
    }

    /** Writes the answer and ends the talk; waits for the client, but not for long. */
    void answer(Answer answer) {
        if (!answered.compareAndSet(false, true)) {
            return;
        }
        // Closing the exchange may wait for the client, too: it reads what was sent in vain.
        try (TimeLimits.Limit _ = talks.timeLimits().begin(talks.limits().pause());
                exchange) {
            write(answer);
        } catch (IOException e) {
            // The client has gone: there is nobody to tell.
        } finally {
            talks.ended(this);
        }
    }

    private void write(Answer answer) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.type());
        headers.set("Cache-Control", "no-store");
        answer.headers().forEach(headers::set);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length);
        OutputStream out = exchange.getResponseBody();
        out.write(body);
        if (answer.status() >= FAILED) {
            out.flush();
            // Who is still sending reads no answer: let the client send for a while.
            exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        } else {
            // Mostly nothing is left to read; the server would take a buffer to find that out.
            int _ = exchange.getRequestBody().read();
        }
    }
}
