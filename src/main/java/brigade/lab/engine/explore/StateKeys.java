package brigade.lab.engine.explore;

import brigade.lab.engine.rewrite.LiveFrames;
import brigade.lab.engine.rewrite.LoadedProgram;
import brigade.lab.engine.run.Frames;
import brigade.lab.engine.run.Run;
import brigade.lab.engine.run.Strand;
import brigade.lab.engine.run.StrandFrame;

import java.util.ArrayList;
import java.util.List;

/** Writes down the states of a program's runs. Not more than one thread at a time. */
final class StateKeys {
    private final KeyBytes out = new KeyBytes();
    private final HeapWalk heap = new HeapWalk(out);
    private final LiveFrames live;
    private final List<Memory.Slot> statics = new ArrayList<>();
    private final List<Object> bases = new ArrayList<>();

    StateKeys(LoadedProgram program) {
        live = new LiveFrames(program);
        for (Class<?> type : program.classes()) {
            for (Memory.Slot each : Memory.ofClass(type)) {
                statics.add(each);
                bases.add(Memory.base(each));
            }
        }
    }

    /** The state that a run is in, whose threads' frames have been captured. */
    StateKey of(Run run) {
        out.clear();
        heap.begin();
        out.put(run.exit() == null ? 0 : 1);
        out.put(run.wakeUps());
        heap.text(run.output());
        out.put(run.strands().size());
        for (Strand each : run.strands()) {
            strand(each, run);
        }
        for (int i = 0; i < statics.size(); i++) {
            heap.field(statics.get(i), bases.get(i));
        }
        heap.finish(run);
        return out.key();
    }

    private void strand(Strand strand, Run run) {
        heap.reference(strand.thread());
        Throwable failure = strand.failure();
        if (strand.ended()) {
            out.put(failure == null ? -1 : -2);
            if (failure != null) {
                heap.text(failure.toString());
            }
            return;
        }
        out.put(strand.action().ordinal());
        heap.reference(strand.target());
        out.put(strand.element());
        out.put(
                (strand.interrupted() ? 1 : 0)
                        | (strand.permit() ? 2 : 0)
                        | (strand.notified() ? 4 : 0));
        out.put(strand.kept());
        out.put(
                strand.deadline() == Strand.NEVER
                        ? -1
                        : Math.max(0, strand.deadline() - run.now()));
        out.put(strand.frames().size());
        for (StrandFrame each : strand.frames()) {
            frame(each);
        }
    }

    private void frame(StrandFrame frame) {
        int method = live.method(frame);
        out.put(method);
        out.put(frame.bci());
        for (int i = 0; i < frame.locals().length; i++) {
            if (live.live(method, frame.bci(), i)) {
                value(frame.locals()[i]);
            }
        }
        out.put(frame.operands().length);
        for (Object each : frame.operands()) {
            value(each);
        }
    }

    private void value(Object value) {
        if (value != null && Frames.isPrimitive(value)) {
            out.put(1);
            out.put(Frames.bits(value));
        } else {
            out.put(2);
            heap.reference(value);
        }
    }
}
