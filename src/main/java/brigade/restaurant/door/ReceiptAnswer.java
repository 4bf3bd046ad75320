package brigade.restaurant.door;

import brigade.restaurant.Receipt;
import brigade.server.Ending;

/** Answers that tell of an order. */
final class ReceiptAnswer {
    private static final int SOON = 1;

    private ReceiptAnswer() {}

    static Answer of(Receipt receipt) {
        String body =
                DoorJson.object(json -> {
                    json.writeNumberField("order", receipt.order());
                    json.writeStringField("kind", ConstantName.of(receipt.kind()));
                    json.writeStringField("model", ConstantName.of(receipt.model()));
                    json.writeStringField("ending", ConstantName.of(receipt.ending()));
                    json.writeNumberField("latencyMillis", DoorJson.millis(receipt.latencyNanos()));
                    if (receipt.ending() != Ending.PAID) {
                        json.writeStringField("error", why(receipt));
                    }
                });
        return switch (receipt.ending()) {
            case PAID -> Answer.json(200, body);
            case TURNED_AWAY, LEFT -> Answer.json(503, body).retryAfter(SOON);
            case FAILED -> Answer.json(500, body);
        };
    }

    static Answer accepted(int order) {
        String way = "/order/" + order;
        return Answer.json(
                        202,
                        DoorJson.object(json -> {
                            json.writeNumberField("order", order);
                            json.writeStringField("way", way);
                        }))
                .with("Location", way)
                .with("Preference-Applied", "respond-async");
    }

    private static String why(Receipt receipt) {
        Throwable cause = receipt.cause();
        return switch (receipt.ending()) {
            case PAID -> "";
            case TURNED_AWAY -> "the door was full";
            case LEFT -> "nobody came in time";
            case FAILED ->
                    cause == null || cause.getMessage() == null
                            ? "a step failed: " + cause
                            : cause.getMessage();
        };
    }
}
