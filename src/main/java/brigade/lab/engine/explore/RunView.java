package brigade.lab.engine.explore;

import brigade.lab.engine.rewrite.LoadedProgram;
import brigade.lab.engine.run.GateSite;
import brigade.lab.engine.run.Run;
import brigade.lab.engine.run.Strand;
import brigade.lab.engine.run.StrandFrame;
import brigade.lab.engine.run.Turn;
import brigade.lab.wire.LabMessage;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What threads do and hold at one moment, in words and numbers for a person. */
public final class RunView {
    private final LoadedProgram program;

    public RunView(LoadedProgram program) {
        this.program = program;
    }

    /** A step that is about to be made: who does what, and where. */
    public LabMessage step(Run run, Turn choice) {
        Strand strand = choice.strand();
        SharedThings things = new SharedThings(program, run);
        return new LabMessage()
                .with("token", choice.token())
                .with("letter", String.valueOf(strand.letter()))
                .with("type", type(strand))
                .with("action", strand.action().name())
                .with("variable", things.variable(strand))
                .with("value", things.value(strand, own(strand)))
                .with("line", (long) line(strand))
                .with("method", method(strand));
    }

    /** Each thread: where it stands, what it would do, whether it can. */
    public List<LabMessage> threads(Run run) {
        SharedThings things = new SharedThings(program, run);
        List<LabMessage> threads = new ArrayList<>();
        for (Strand each : run.strands()) {
            LabMessage thread =
                    new LabMessage()
                            .with("letter", String.valueOf(each.letter()))
                            .with("name", things.thread(each))
                            .with("ended", each.ended());
            if (!each.ended()) {
                Strand holder = each.waitsFor();
                thread.with("action", each.action().name())
                        .with("variable", things.variable(each))
                        .with("value", things.value(each, own(each)))
                        .with("line", (long) line(each))
                        .with("method", method(each))
                        .with("free", each.free())
                        .with("waits", each.free() ? null : WaitRing.waits(each, run))
                        .with("holder", holder == null ? null : String.valueOf(holder.letter()))
                        .with("locals", locals(each));
            }
            threads.add(thread);
        }
        return threads;
    }

    /** Objects that threads share without a static field, as main calls them. */
    public List<LabMessage> objects(Run run) {
        return new SharedThings(program, run).objects();
    }

    /** Locks and monitors: who holds them, wants them, waits in them. */
    public List<LabMessage> locks(Run run) {
        return new SharedThings(program, run).locks();
    }

    /** The static fields of the program. */
    public List<LabMessage> statics() {
        List<LabMessage> fields = new ArrayList<>();
        for (Class<?> type : program.classes()) {
            for (Memory.Slot each : Memory.ofClass(type)) {
                if (!each.field().isSynthetic()) {
                    fields.add(
                            new LabMessage()
                                    .with(
                                            "name",
                                            type.getSimpleName() + "." + each.field().getName())
                                    .with("value", Values.text(each, Memory.base(each))));
                }
            }
        }
        return fields;
    }

    private List<LabMessage> locals(Strand strand) {
        StrandFrame frame = own(strand);
        return frame == null ? List.of() : Values.locals(program, frame);
    }

    private @Nullable StrandFrame own(Strand strand) {
        for (StrandFrame each : strand.frames()) {
            if (program.owns(each.type())) {
                return each;
            }
        }
        return null;
    }

    private int line(Strand strand) {
        GateSite site = strand.site();
        if (site != null) {
            return site.line();
        }
        StrandFrame frame = own(strand);
        return frame == null ? 0 : program.line(frame);
    }

    private String method(Strand strand) {
        StrandFrame frame = own(strand);
        return frame == null ? "" : frame.method();
    }

    private String type(Strand strand) {
        StrandFrame frame = own(strand);
        return frame == null ? "" : frame.type().getName();
    }

    /** What each thread would do, without what it holds. */
    public List<LabMessage> states(Run run) {
        SharedThings things = new SharedThings(program, run);
        return run.strands().stream()
                .map(it ->
                        new LabMessage()
                                .with("letter", String.valueOf(it.letter()))
                                .with("name", things.thread(it))
                                .with("ended", it.ended())
                                .with("free", it.free())
                                .with("action", it.action().name())
                                .with("variable", things.variable(it)))
                .toList();
    }
}
