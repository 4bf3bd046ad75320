package brigade.lab.engine.rewrite;

import brigade.lab.engine.run.StrandFrame;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** What of a frame matters to what happens next. Knows each method that it has been asked for. */
public final class LiveFrames {
    private record Method(Class<?> type, String name, String descriptor) {}

    private final LoadedProgram program;
    private final Map<Method, Integer> numbers = new HashMap<>();
    private final Map<Integer, @Nullable Liveness> known = new HashMap<>();

    public LiveFrames(LoadedProgram program) {
        this.program = program;
    }

    /** A number for the method that a frame is of. */
    public int method(StrandFrame frame) {
        Method method = new Method(frame.type(), frame.method(), frame.descriptor());
        return numbers.computeIfAbsent(
                method,
                it -> {
                    int number = numbers.size();
                    known.put(
                            number,
                            program.method(it.type(), it.name(), it.descriptor())
                                    .map(Liveness::new)
                                    .orElse(null));
                    return number;
                });
    }

    /** Whether a local of the frame is read later. */
    public boolean live(int method, int bci, int local) {
        Liveness liveness = known.get(method);
        return liveness == null || liveness.after(bci).get(local);
    }
}
