package brigade.restaurant.door;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.server.Ending;
import brigade.trace.RequestBook;
import brigade.trace.RequestState;
import brigade.trace.Stage;
import brigade.trace.Trace;

import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** How far orders have come, as the trace knows. */
final class OrderStatusHandler {
    private final Trace trace;

    OrderStatusHandler(Trace trace) {
        this.trace = trace;
    }

    Answer answer(String number) throws RefusedException {
        int order = number(number);
        RequestBook book = trace.requests();
        RequestState state = book.state(order, Long.MAX_VALUE - 1);
        if (state == null) {
            throw new RefusedException(404, "there is no order " + order + ", or it is long past");
        }
        return Answer.json(200, DoorJson.object(json -> write(json, book, state)));
    }

    private static int number(String text) throws RefusedException {
        try {
            int number = Integer.parseInt(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new RefusedException(
                404, "there is no order '" + text + "': orders are numbered from 1");
    }

    private static void write(JsonGenerator json, RequestBook book, RequestState state)
            throws IOException {
        json.writeNumberField("order", state.request());
        json.writeArrayFieldStart("stages");
        for (Stage stage : OrderStage.values()) {
            long at = book.at(state.request(), stage);
            if (at != RequestBook.NEVER) {
                json.writeStartObject();
                json.writeStringField("stage", ConstantName.of(stage));
                json.writeNumberField("millis", DoorJson.millis(at - state.intended()));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        Ending ending = ending(state.stage());
        if (ending != null) {
            json.writeStringField("ending", ConstantName.of(ending));
            json.writeNumberField(
                    "latencyMillis", DoorJson.millis(state.since() - state.intended()));
        }
    }

    private static @Nullable Ending ending(Stage stage) {
        return stage.isEnd() ? Ending.valueOf(stage.name()) : null;
    }
}
