package brigade.lab.engine.explore;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The states of a program that have been reached, and the steps between them. */
final class StateGraph {
    private final List<State> states = new ArrayList<>();

    /** A state; its fields are written by the explorer. */
    static final class State {
        final int number;
        final int depth;

        /** From where it was reached first; null for the first. */
        final @Nullable State from;

        final String by;

        String[] tokens = {};
        State[] next = {};

        /** What the choices do, as numbers of notes; empty where nobody takes notes. */
        int[] notes = {};

        /** The threads that could go on, a bit each; time aside. */
        long ready;

        /** Those that have not ended. */
        long alive;

        @Nullable Outcome outcome;
        @Nullable Race race;

        State(int number, @Nullable State from, String by) {
            this.number = number;
            this.from = from;
            this.by = by;
            depth = from == null ? 0 : from.depth + 1;
        }

        /** The steps by which it was reached first. */
        List<String> path() {
            List<String> path = new ArrayList<>();
            for (State each = this; each != null; each = each.from) {
                if (each.from != null) {
                    path.add(each.by);
                }
            }
            return path.reversed();
        }
    }

    State add(@Nullable State from, String by) {
        State state = new State(states.size(), from, by);
        states.add(state);
        return state;
    }

    List<State> states() {
        return states;
    }
}
