package brigade.lab.engine.explore;

import brigade.lab.engine.explore.StateGraph.State;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The strongly connected components of a graph (Tarjan, Depth-first search and linear graph
 * algorithms, 1972), in reverse topological order.
 */
final class Components {
    private final List<List<State>> components = new ArrayList<>();
    private final int[] of;
    private final int[] index;
    private final int[] low;
    private final int[] edge;
    private final Deque<State> stack = new ArrayDeque<>();
    private int count;

    Components(List<State> states) {
        of = new int[states.size()];
        index = new int[states.size()];
        low = new int[states.size()];
        edge = new int[states.size()];
        Arrays.fill(of, -1);
        for (State each : states) {
            if (index[each.number] == 0) {
                visit(each);
            }
        }
    }

    private void visit(State root) {
        Deque<State> path = new ArrayDeque<>();
        enter(root, path);
        while (!path.isEmpty()) {
            State state = path.peek();
            if (edge[state.number] < state.next.length) {
                State to = state.next[edge[state.number]++];
                if (to == null) {
                    continue;
                }
                if (index[to.number] == 0) {
                    enter(to, path);
                } else if (of[to.number] < 0) {
                    low[state.number] = Math.min(low[state.number], index[to.number]);
                }
            } else {
                leave(path);
            }
        }
    }

    private void enter(State state, Deque<State> path) {
        count++;
        index[state.number] = count;
        low[state.number] = count;
        stack.push(state);
        path.push(state);
    }

    private void leave(Deque<State> path) {
        State state = path.pop();
        State parent = path.peek();
        if (parent != null) {
            low[parent.number] = Math.min(low[parent.number], low[state.number]);
        }
        if (low[state.number] == index[state.number]) {
            List<State> component = new ArrayList<>();
            State member;
            do {
                member = stack.pop();
                of[member.number] = components.size();
                component.add(member);
            } while (member != state);
            components.add(component);
        }
    }

    /** Each after all that can be reached from it. */
    List<List<State>> all() {
        return components;
    }

    int of(State state) {
        return of[state.number];
    }

    /** Whether a component can be gone round in. */
    boolean cyclic(List<State> component) {
        if (component.size() > 1) {
            return true;
        }
        State only = component.getFirst();
        for (State to : only.next) {
            if (to == only) {
                return true;
            }
        }
        return false;
    }

    boolean cyclic() {
        return components.stream().anyMatch(this::cyclic);
    }
}
