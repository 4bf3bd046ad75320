package brigade.lab.engine.explore;

import brigade.lab.engine.explore.StateGraph.State;
import brigade.lab.engine.run.GateSite;
import brigade.lab.engine.run.Run;
import brigade.lab.engine.run.Strand;
import brigade.lab.wire.LabMessage;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which locks were held at every access to a variable that several threads use (Savage and others:
 * Eraser, a dynamic data race detector for multithreaded programs, 1997; here over all schedules
 * instead of one), and the pairs of accesses that nothing orders.
 */
final class Guards {
    private final Map<String, Variable> variables = new LinkedHashMap<>();

    /** Names that at one moment meant two locks that were held. */
    private final Set<String> ambiguous = new HashSet<>();

    /** What a lock is called, and by what. */
    private record Lock(Kind kind, String name) {
        LabMessage message() {
            return new LabMessage().with("kind", kind.name()).with("name", name);
        }
    }

    private enum Kind {
        /** The monitor of the object whose field is accessed. */
        OWN,
        /** A field of that object holds it. */
        MEMBER,
        /** A static field holds it. */
        STATIC,
        CLASS,
        /** Nothing but its class is known. */
        OBJECT
    }

    private static final class Variable {
        final Set<Character> readers = new TreeSet<>();
        final Set<Character> writers = new TreeSet<>();
        @Nullable Set<Lock> locks;
        boolean ordered = true;
        boolean atomic = true;
        final Map<State, Race> races = new LinkedHashMap<>();
    }

    void state(Run run, State state, Names names, List<Race> races) {
        Map<String, Object> held = new HashMap<>();
        for (Strand each : run.strands()) {
            GateSite site = each.site();
            boolean model = site == null && each.target() != null;
            if (Race.accesses(each) && (site != null || model)) {
                note(run, each, site, names, held);
            }
        }
        for (Race race : races) {
            Strand one = run.strands().get(Schedules.number(String.valueOf(race.first().thread())));
            Variable variable = variables.get(key(one, names));
            if (variable != null) {
                variable.races.put(state, race);
            }
        }
    }

    private void note(
            Run run,
            Strand strand,
            @Nullable GateSite site,
            Names names,
            Map<String, Object> held) {
        Variable variable = variables.computeIfAbsent(key(strand, names), _ -> new Variable());
        boolean writes = Race.writes(strand);
        (writes ? variable.writers : variable.readers).add(strand.letter());
        variable.ordered &= site == null || site.ordered();
        variable.atomic &= site == null;
        Set<Lock> locks = new LinkedHashSet<>();
        for (Object each : run.held(strand, writes)) {
            locks.addAll(names(each, strand.target(), names));
            Object other = held.putIfAbsent(names.of(each), each);
            if (other != null && other != each) {
                ambiguous.add(names.of(each));
            }
        }
        if (variable.locks == null) {
            variable.locks = locks;
        } else {
            variable.locks.retainAll(locks);
        }
    }

    private static String key(Strand strand, Names names) {
        String name = GraphNotes.used(strand, names);
        return name.endsWith("]") ? name.substring(0, name.indexOf('[')) + "[]" : name;
    }

    /** What a lock can be called: more than one of these where several things hold it. */
    private static List<Lock> names(Object lock, @Nullable Object target, Names names) {
        List<Lock> all = new ArrayList<>();
        String field = names.field(lock);
        if (field != null) {
            all.add(new Lock(Kind.STATIC, field));
        }
        if (lock == target) {
            all.add(new Lock(Kind.OWN, ""));
        } else if (lock instanceof Class<?> type) {
            all.add(new Lock(Kind.CLASS, type.getSimpleName()));
        } else if (target != null && !target.getClass().isArray()) {
            for (Memory.Slot each : Memory.ofObjects(target.getClass())) {
                if (each.size() == 0 && each.reference(target) == lock) {
                    all.add(new Lock(Kind.MEMBER, each.field().getName()));
                }
            }
        }
        return all.isEmpty() ? List.of(new Lock(Kind.OBJECT, names.of(lock))) : all;
    }

    /** Of each variable that more than one thread uses and somebody changes. */
    List<LabMessage> messages(Analysis analysis) {
        List<LabMessage> messages = new ArrayList<>();
        variables.forEach((name, it) -> {
            Set<Character> users = new TreeSet<>(it.readers);
            users.addAll(it.writers);
            if (users.size() > 1 && !it.writers.isEmpty()) {
                messages.add(message(name, it, analysis));
            }
        });
        return messages;
    }

    private LabMessage message(String name, Variable variable, Analysis analysis) {
        Set<Lock> locks = variable.locks == null ? Set.of() : variable.locks;
        boolean named = locks.stream().anyMatch(it -> it.kind == Kind.STATIC);
        LabMessage message =
                new LabMessage()
                        .with("name", name)
                        .with("readers", letters(variable.readers))
                        .with("writers", letters(variable.writers))
                        .with("volatile", variable.ordered && !variable.atomic)
                        .with("atomic", variable.atomic)
                        .with(
                                "locks",
                                locks.stream()
                                        .filter(it -> !named || it.kind == Kind.STATIC)
                                        .filter(it ->
                                                it.kind != Kind.OBJECT
                                                        || !ambiguous.contains(it.name))
                                        .map(Lock::message)
                                        .toList());
        variable.races.keySet().stream()
                .min(Comparator.comparingInt(analysis::distance))
                .ifPresent(state ->
                        message.with("race", race(variable.races.get(state)))
                                .with("raceSchedule", analysis.shortest(state)));
        return message;
    }

    private static String letters(Set<Character> threads) {
        return threads.stream().map(String::valueOf).collect(Collectors.joining());
    }

    private static LabMessage race(@Nullable Race race) {
        return race == null
                ? new LabMessage()
                : new LabMessage()
                        .with("first", access(race.first()))
                        .with("second", access(race.second()));
    }

    private static LabMessage access(Race.Access access) {
        return new LabMessage()
                .with("thread", String.valueOf(access.thread()))
                .with("writes", access.writes())
                .with("line", (long) access.site().line());
    }
}
