package brigade.restaurant.door;

import brigade.restaurant.Caller;
import brigade.restaurant.Receipt;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Executor;

/**
 * A request that has become an order. Made on the thread that orders; where that thread serves the
 * order itself it also writes the answer, once it has finished all else, else another one does:
 * whoever ends an order never waits for a client.
 */
final class PendingOrder implements Caller {
    private final HttpExchangeReply talk;
    private final boolean atOnce;
    private final Executor answering;
    private final Thread orders = Thread.currentThread();

    /** Only the thread that orders. */
    private @Nullable Receipt receipt;

    /**
     * @param atOnce the client wants to know the order's number rather than its end
     */
    PendingOrder(HttpExchangeReply talk, boolean atOnce, Executor answering) {
        this.talk = talk;
        this.atOnce = atOnce;
        this.answering = answering;
    }

    @Override
    public void placed(int order) {
        if (atOnce) {
            talk.answer(ReceiptAnswer.accepted(order));
        }
    }

    @Override
    public void ended(Receipt ending) {
        if (Thread.currentThread().equals(orders)) {
            receipt = ending;
        } else if (!atOnce) {
            answering.execute(() -> talk.answer(ReceiptAnswer.of(ending)));
        }
    }

    /** The thread that orders has come back from ordering. */
    void back() {
        if (receipt != null) {
            talk.answer(ReceiptAnswer.of(receipt));
        }
    }
}
