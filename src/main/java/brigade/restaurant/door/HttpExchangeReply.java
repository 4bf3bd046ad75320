package brigade.restaurant.door;

import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/** One request, which gets exactly one answer, from whichever thread. */
final class HttpExchangeReply {
    private static final int FAILED = 400;

    private final HttpExchange queues;
    private final OpenReplies talks;
    private final AtomicBoolean answered = new AtomicBoolean();

    HttpExchangeReply(HttpExchange queues, OpenReplies talks) {
        this.queues = queues;
        this.talks = talks;
        talks.begun(this);
    }

    HttpExchange queues() {
        return queues;
    }

    /** Writes the answer and ends the talk; waits for the client, but not for long. */
    void answer(Answer answer) {
        if (!answered.compareAndSet(false, true)) {
            return;
        }
        // Closing the exchange may wait for the client, too: it reads what was sent in vain.
        try (TimeLimits.Limit _ = talks.timeLimits().begin(talks.limits().times().pause());
                queues) {
            write(answer);
        } catch (IOException e) {
            // The client has gone: there is nobody to tell.
        } finally {
            talks.ended(this);
        }
    }

    private void write(Answer answer) throws IOException {
        var headers = queues.getResponseHeaders();
        headers.set("Content-Type", answer.type());
        headers.set("Cache-Control", "no-store");
        answer.headers().forEach(headers::set);
        if (queues.getRequestMethod().equals("HEAD")) {
            queues.sendResponseHeaders(answer.status(), -1);
            return;
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        queues.sendResponseHeaders(answer.status(), body.length);
        OutputStream out = queues.getResponseBody();
        out.write(body);
        if (answer.status() >= FAILED) {
            out.flush();
            // Who is still sending reads no answer: let the client send for a while.
            queues.getRequestBody().transferTo(OutputStream.nullOutputStream());
        } else {
            // Mostly nothing is left to read; the server would take a buffer to find that out.
            int _ = queues.getRequestBody().read();
        }
    }
}
