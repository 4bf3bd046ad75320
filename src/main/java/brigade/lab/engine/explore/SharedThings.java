package brigade.lab.engine.explore;

import brigade.lab.engine.model.LabThread;
import brigade.lab.engine.rewrite.LoadedProgram;
import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Frames;
import brigade.lab.engine.run.Monitor;
import brigade.lab.engine.run.Owned;
import brigade.lab.engine.run.Run;
import brigade.lab.engine.run.Strand;
import brigade.lab.engine.run.StrandFrame;
import brigade.lab.wire.LabMessage;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What threads share at one moment, called as the program calls it: by a static field, or by a
 * variable of main.
 */
final class SharedThings {
    /** A shorter name says too little alone. */
    private static final int TELLING = 3;

    private final LoadedProgram program;
    private final Run run;
    private final Names names;

    /** What main's variables hold, but for threads and its arguments. */
    private final Map<String, Object> ofMain = new LinkedHashMap<>();

    private final IdentityHashMap<Object, String> called = new IdentityHashMap<>();

    SharedThings(LoadedProgram program, Run run) {
        this.program = program;
        this.run = run;
        names = new Names(program);
        for (Class<?> type : program.classes()) {
            for (Memory.Slot each : Memory.ofClass(type)) {
                if (each.size() == 0) {
                    name(each.field().getName(), each.reference(Memory.base(each)));
                }
            }
        }
        readMain();
    }

    private void readMain() {
        for (StrandFrame frame : run.strands().getFirst().frames()) {
            if (program.owns(frame.type())) {
                program.locals(frame)
                        .forEach((slot, local) -> {
                            if (slot < frame.locals().length) {
                                name(local.name(), frame.locals()[slot]);
                                keep(local.name(), frame.locals()[slot]);
                            }
                        });
            }
        }
    }

    private void name(String name, @Nullable Object value) {
        if (value == null || Frames.isPrimitive(value)) {
            return;
        }
        called.putIfAbsent(value, name);
        if (value instanceof Object[] several) {
            for (int i = 0; i < several.length; i++) {
                name(name + "[" + i + "]", several[i]);
            }
        }
    }

    private void keep(String name, @Nullable Object value) {
        if (value != null
                && !Frames.isPrimitive(value)
                && !(value instanceof LabThread)
                && !(value instanceof LabThread[])
                && !(value instanceof String[])
                && !value.getClass().isHidden()) {
            ofMain.put(name, value);
        }
    }

    /** What a thread is called: by itself, or by the variable that holds it; empty. */
    String thread(Strand strand) {
        String name = called.get(strand.thread());
        return strand.number() == 0 ? "main" : Objects.requireNonNullElse(name, "");
    }

    /** What an object is called. */
    String of(Object object) {
        String name = called.get(object);
        if (name == null) {
            return names.of(object);
        }
        return name.length() >= TELLING || object instanceof LabThread
                ? name
                : Names.ofType(object.getClass()) + " " + name;
    }

    /** What a thread would read or write, as its source calls it; empty where that is nothing. */
    String variable(Strand strand) {
        var site = strand.site();
        Object target = strand.target();
        if (site == null || site.variable().equals("monitor")) {
            return target == null ? "" : of(target);
        }
        String variable = site.variable().substring(site.variable().lastIndexOf('.') + 1);
        if (strand.element() >= 0 && target != null) {
            return of(target) + "[" + strand.element() + "]";
        }
        String owner = target == null ? null : called.get(target);
        return owner == null ? variable : owner + "." + variable;
    }

    /** What a thread would find there, or is about to put there; null where nobody can tell. */
    @Nullable String value(Strand strand, @Nullable StrandFrame frame) {
        var site = strand.site();
        if (site == null) {
            return null;
        }
        if (strand.action() == Action.WRITE && site.ofClass() && frame != null) {
            Object[] operands = frame.operands();
            Memory.Slot slot = slot(site.type(), site.variable());
            return operands.length == 0 || slot == null
                    ? null
                    : Values.operand(operands[operands.length - 1], slot);
        }
        if (strand.action() != Action.READ) {
            return null;
        }
        Object target = strand.target();
        if (strand.element() >= 0 && target != null) {
            return Values.text(Array.get(target, strand.element()));
        }
        if (site.ofClass()) {
            Memory.Slot slot = slot(site.type(), site.variable());
            return slot == null ? null : Values.text(slot, Memory.base(slot));
        }
        return target == null
                ? null
                : Memory.ofObjects(target.getClass()).stream()
                        .filter(it -> it.field().getName().equals(site.variable()))
                        .findFirst()
                        .map(it -> Values.text(it, target))
                        .orElse(null);
    }

    private Memory.@Nullable Slot slot(String type, String variable) {
        int dot = variable.lastIndexOf('.');
        String owner = dot < 0 ? type : variable.substring(0, dot);
        for (Class<?> each : program.classes()) {
            if (each.getName().equals(owner) || each.getSimpleName().equals(owner)) {
                for (Memory.Slot slot : Memory.ofClass(each)) {
                    if (slot.field().getName().equals(variable.substring(dot + 1))) {
                        return slot;
                    }
                }
            }
        }
        return null;
    }

    /** Objects that main's variables hold. */
    List<LabMessage> objects() {
        return ofMain.entrySet().stream()
                .map(it ->
                        new LabMessage()
                                .with("name", it.getKey())
                                .with("value", Values.text(it.getValue())))
                .toList();
    }

    /** What is or was locked, or is waited for: who holds it, wants it, waits in it. */
    List<LabMessage> locks() {
        Set<Object> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Object> inOrder = new ArrayList<>();
        called.keySet().stream()
                .sorted((a, b) -> of(a).compareTo(of(b)))
                .filter(it -> locks(it) != null)
                .forEach(inOrder::add);
        run.strands().stream().map(Strand::target).filter(Objects::nonNull).forEach(inOrder::add);
        inOrder.removeIf(it -> it instanceof LabThread || !candidates.add(it));
        List<LabMessage> found = new ArrayList<>();
        for (Object each : inOrder) {
            Owned owned = locks(each);
            if (owned != null) {
                Strand holder = owned.holder();
                List<String> waiting =
                        owned instanceof Monitor monitor
                                ? letters(monitor.waiting().strands())
                                : List.of();
                found.add(
                        new LabMessage()
                                .with("name", of(each))
                                .with("holder", holder == null ? null : letter(holder))
                                .with("waits", waiting)
                                .with("wants", wanting(each)));
            }
        }
        return found;
    }

    private @Nullable Owned locks(Object object) {
        return object instanceof Owned owned ? owned : run.usedMonitor(object);
    }

    private List<String> wanting(Object lock) {
        return letters(
                run.strands().stream()
                        .filter(it ->
                                !it.ended()
                                        && !it.free()
                                        && it.target() == lock
                                        && it.action() == Action.LOCK)
                        .toList());
    }

    private static List<String> letters(List<Strand> strands) {
        return strands.stream().map(SharedThings::letter).toList();
    }

    private static String letter(Strand strand) {
        return String.valueOf(strand.letter());
    }
}
