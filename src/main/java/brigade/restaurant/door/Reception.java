package brigade.restaurant.door;

import brigade.restaurant.Restaurant;
import brigade.server.Kind;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;

/** Takes requests up: looks who comes and what is wanted, and places orders. */
final class Reception implements HttpHandler {
    private static final int LATER = 5;
    private static final String ORDER = "/order";
    private static final String UPLOAD = "/upload";
    private static final String WAY = "/order/";

    private final Restaurant restaurant;
    private final Readers readers;
    private final OpenReplies talks;
    private final OriginCheck gate;
    private final OrderStatusHandler ways;
    private final String page;
    private final Executor answering = Thread.ofVirtual().name("answer")::start;
    private volatile boolean closing;

    Reception(
            Restaurant restaurant,
            Readers readers,
            OpenReplies talks,
            OriginCheck gate,
            OrderStatusHandler ways,
            String page) {
        this.restaurant = restaurant;
        this.readers = readers;
        this.talks = talks;
        this.gate = gate;
        this.ways = ways;
        this.page = page;
    }

    /** From now on nobody is served any more. */
    void close() {
        closing = true;
    }

    static Answer closed() {
        return Answer.error(503, "the door is closed").last();
    }

    @Override
    public void handle(HttpExchange queues) {
        Arrival arrival = readers.arrival();
        arrival.limit().close();
        HttpExchangeReply talk = new HttpExchangeReply(queues, talks);
        try {
            receive(talk, arrival);
        } catch (RefusedException refusal) {
            talk.answer(refusal.answer());
        } catch (RuntimeException | Error e) {
            talk.answer(Answer.error(500, "this failed unexpectedly: " + e));
            throw e;
        }
    }

    private void receive(HttpExchangeReply talk, Arrival arrival) throws RefusedException {
        HttpExchange queues = talk.queues();
        gate.checkHost(queues.getRequestHeaders());
        if (closing) {
            throw new RefusedException(closed());
        }
        String path = queues.getRequestURI().getRawPath();
        if (path.equals(ORDER)) {
            if (asksForAPage(queues)) {
                talk.answer(Answer.seeOther("/"));
                return;
            }
            allow(queues, "order with POST (curl -X POST …)", "POST");
            order(talk, Query.kind(queues.getRequestURI().getRawQuery()), arrival);
        } else if (path.equals(UPLOAD)) {
            allow(queues, "upload with POST (curl --data-binary @FILE …)", "POST");
            upload(talk, arrival);
        } else if (path.startsWith(WAY)) {
            allow(queues, "this only tells", "GET", "HEAD");
            talk.answer(ways.answer(path.substring(WAY.length())));
        } else if (path.equals("/")) {
            allow(queues, "this only tells", "GET", "HEAD");
            talk.answer(Answer.page(page));
        } else {
            throw new RefusedException(
                    404, "there is nothing at " + path + ": there are /, /order and /upload");
        }
    }

    private void order(HttpExchangeReply talk, Kind kind, Arrival arrival) throws RefusedException {
        var headers = talk.queues().getRequestHeaders();
        gate.checkOrigin(headers);
        boolean atOnce = "respond-async".equals(headers.getFirst("Prefer"));
        PendingOrder visit = new PendingOrder(talk, atOnce, answering);
        if (!restaurant.order(kind, arrival.instant(), visit)) {
            throw doorsClosed();
        }
        visit.back();
    }

    private void upload(HttpExchangeReply talk, Arrival arrival) throws RefusedException {
        var headers = talk.queues().getRequestHeaders();
        gate.checkOrigin(headers);
        long length = BodyLength.of(headers, talks.limits());
        Delivery delivery =
                new Delivery(
                        talk.queues().getRequestBody(), length, talks.limits(), talks.timeLimits());
        PendingOrder visit = new PendingOrder(talk, false, answering);
        try {
            if (!restaurant.upload(delivery, arrival.instant(), visit)) {
                throw doorsClosed();
            }
        } catch (IOException e) {
            throw new RefusedException(503, "nothing can be uploaded: " + e.getMessage());
        }
        visit.back();
    }

    private static RefusedException doorsClosed() {
        return new RefusedException(
                Answer.error(503, "the restaurant lets nobody in at the moment").retryAfter(LATER));
    }

    /** Somebody has opened the address in a browser: there is a page for that. */
    private static boolean asksForAPage(HttpExchange queues) {
        String accepted = queues.getRequestHeaders().getFirst("Accept");
        return queues.getRequestMethod().equals("GET")
                && accepted != null
                && accepted.contains("text/html");
    }

    private static void allow(HttpExchange queues, String hint, String... methods)
            throws RefusedException {
        if (!List.of(methods).contains(queues.getRequestMethod())) {
            String allowed = String.join(", ", methods);
            throw new RefusedException(
                    Answer.error(405, "allowed here: " + allowed + "; " + hint)
                            .with("Allow", allowed));
        }
    }
}
