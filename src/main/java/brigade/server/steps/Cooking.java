package brigade.server.steps;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.server.Effort;
import brigade.server.Kind;
import brigade.server.Order;
import brigade.server.WorkFailedException;
import brigade.trace.Recorder;
import brigade.work.Backend;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** The step COOK, on the calling thread: what it does depends on the kind of the order. */
public final class Cooking {
    private final Map<Kind, Recipe> recipes = new EnumMap<>(Kind.class);

    Cooking(
            Pans pans,
            FaultInjector faults,
            Supplier<Effort> effort,
            Backend backend,
            Recorder recorder) {
        recipes.put(Kind.DISH, new Frying(pans, faults, effort, recorder));
        recipes.put(Kind.DATABASE, new Querying(backend, faults, effort, recorder));
        recipes.put(Kind.UPLOAD, new Uploading(backend, faults, effort, recorder));
        recipes.put(Kind.USER_ACTION, new Acting(faults, effort, recorder));
        recipes.put(Kind.HEAVY_SUM, new Summing(faults, effort, recorder));
    }

    public void cook(Order order, Person me) throws InterruptedException {
        me.mark(OrderStage.FIRED, order.id(), 0);
        try {
            Objects.requireNonNull(recipes.get(order.guest().kind())).cook(order, me);
        } catch (IOException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            throw new WorkFailedException(e);
        }
    }
}
