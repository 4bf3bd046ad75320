package brigade.ui.restaurant;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.server.Kind;
import brigade.server.Model;
import brigade.server.Role;
import brigade.trace.LaneKind;
import brigade.trace.Trace;
import brigade.ui.page.Cadence;
import brigade.ui.page.PageView;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lets things go wrong, says whether they can at this time, and finds in the trace what came of it.
 * UI thread only.
 */
public final class Accidents implements PageView {

    /** What is looked at again: an order's end counts from a microsecond before it, nanoseconds. */
    private static final long OVERLAP = 1_000_000;

    private final Trace trace;
    private final RestaurantCommands commands;
    private final Consumer<Outcome> onOutcome;
    private final Cadence cadence = Cadence.perSecond(4);

    /** What was asked for and has not happened yet: since when it may. */
    private final Map<Accident, Long> awaited = new EnumMap<>(Accident.class);

    private final Map<Accident, Outcome> outcomes = new EnumMap<>(Accident.class);

    /**
     * What an accident did.
     *
     * @param orders that failed of it, the first one first
     * @param time when the first one did, nanoseconds
     * @param reason a label
     */
    public record Outcome(List<Integer> orders, long time, int reason) {}

    public Accidents(Trace trace, RestaurantCommands commands, Consumer<Outcome> onOutcome) {
        this.trace = trace;
        this.commands = commands;
        this.onOutcome = onOutcome;
    }

    /** Lets it happen: at once, or to the next order that it can happen to. */
    void cause(Accident accident) {
        awaited.putIfAbsent(accident, trace.end());
        outcomes.remove(accident);
        switch (accident) {
            case PAN -> commands.spoil(Role.COOK);
            case DATABASE -> commands.closeDatabase();
            case DISK -> commands.fillDisk();
            case CLIENT -> commands.hangUp();
            case PROCESS -> {
                if (!commands.killProcess()) {
                    awaited.remove(accident); // the last one has just ended
                }
            }
        }
    }

    /** Why it cannot happen now: the key of a text; empty: it can. */
    Optional<String> obstacle(Accident accident) {
        boolean possible =
                switch (accident) {
                    case PAN -> true;
                    case DATABASE -> ordered(Kind.DATABASE) || commands.httpAddress().isPresent();
                    case DISK -> ordered(Kind.UPLOAD) || commands.httpAddress().isPresent();
                    case CLIENT -> ordered(Kind.UPLOAD);
                    case PROCESS -> processAtWork();
                };
        if (possible) {
            return Optional.empty();
        }
        boolean soon =
                accident == Accident.PROCESS && commands.model() == Model.PROCESS_PER_REQUEST;
        return Optional.of(accident.key() + (soon ? ".soon" : ".obstacle"));
    }

    boolean awaits(Accident accident) {
        return awaited.containsKey(accident);
    }

    Optional<Outcome> outcome(Accident accident) {
        return Optional.ofNullable(outcomes.get(accident));
    }

    /** Looks for what has come of it; whatever instant is shown, service goes on. */
    @Override
    public void show(long t) {
        if (!awaited.isEmpty() && cadence.due(trace.end())) {
            look();
        }
    }

    void look() {
        long end = trace.end();
        Map.copyOf(awaited).forEach((accident, since) -> find(accident, since, end));
    }

    private void find(Accident accident, long since, long end) {
        List<Integer> failed = new ArrayList<>();
        trace.requests()
                .ended(
                        since,
                        end + 1,
                        order -> {
                            if (order.stage() == OrderStage.FAILED) {
                                failed.add(order.request());
                            }
                        });
        failed.removeIf(
                order -> !trace.label(trace.requests().reason(order)).equals(accident.reason()));
        if (failed.isEmpty()) {
            awaited.put(accident, Math.max(since, end - OVERLAP));
            return;
        }
        failed.sort((a, b) -> Long.compare(failedAt(a), failedAt(b)));
        int first = failed.getFirst();
        Outcome outcome =
                new Outcome(List.copyOf(failed), failedAt(first), trace.requests().reason(first));
        awaited.remove(accident);
        outcomes.put(accident, outcome);
        onOutcome.accept(outcome);
    }

    private long failedAt(int order) {
        return trace.requests().at(order, OrderStage.FAILED);
    }

    private boolean ordered(Kind kind) {
        return commands.mix().weight(kind) > 0;
    }

    private boolean processAtWork() {
        long now = trace.end();
        return trace.lanes().stream()
                .anyMatch(lane -> lane.kind() == LaneKind.PROCESS && lane.aliveAt(now));
    }
}
