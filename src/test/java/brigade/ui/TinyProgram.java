package brigade.ui;

import brigade.trace.Activity;
import brigade.trace.Argument;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Lifecycle;
import brigade.trace.Recorder;
import brigade.trace.Term;
import brigade.trace.Trace;
import brigade.trace.TraceClock;
import brigade.trace.Vocabulary;
import brigade.trace.source.TraceSource;
import brigade.ui.page.PagePart;
import brigade.ui.window.SourceContext;
import brigade.ui.window.SourceFace;
import brigade.ui.window.SourceKind;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import java.util.List;
import java.util.Optional;

/**
 * Two threads, one lock and one queue, seen step by step: a source that Brigade knows nothing of,
 * and how it is shown.
 */
final class TinyProgram implements TraceSource, SourceKind {

    /** What its threads do. */
    enum Step implements Term {
        ADD("adds", Activity.RUNNING, Argument.NUMBER),
        LOCK("wants the lock", Activity.BLOCKED, Argument.LOCK),
        TAKE("takes from the queue", Activity.WAITING, Argument.QUEUE);

        private final String label;
        private final Activity activity;
        private final Argument argument;

        Step(String label, Activity activity, Argument argument) {
            this.label = label;
            this.activity = activity;
            this.argument = argument;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public Activity activity() {
            return activity;
        }

        @Override
        public Argument argument() {
            return argument;
        }

        @Override
        public String key() {
            return "";
        }
    }

    static final Vocabulary VOCABULARY =
            new Vocabulary("tiny", Lifecycle.NONE, List.of(Step.values()));

    private static final long STEP = 1_000;

    private final Recorder recorder =
            Recorder.ofPast(1 << 20, VOCABULARY, new TraceClock.Logical(STEP));

    TinyProgram() {
        Lane first = recorder.laneAt(0, "first", "adder", LaneKind.PLATFORM);
        Lane second = recorder.laneAt(0, "second", "adder", LaneKind.PLATFORM);
        at(first, 0, Step.ADD, 1);
        at(second, 0, Step.TAKE, 1);
        at(second, 2, Step.LOCK, Argument.lock(1, first.id()));
        at(first, 5, Step.TAKE, 1);
        at(second, 5, Step.ADD, 2);
        first.closeAt(8 * STEP);
        second.closeAt(8 * STEP);
        recorder.lastsUntil(8 * STEP);
        recorder.trace().advance();
    }

    private void at(Lane lane, int step, Step what, int arg) {
        lane.beginAt(step * STEP, what.activity(), recorder.label(what), 0, arg);
    }

    @Override
    public String name() {
        return "tiny program";
    }

    @Override
    public Trace trace() {
        return recorder.trace();
    }

    @Override
    public boolean growing() {
        return false;
    }

    @Override
    public void close() {
        recorder.close();
    }

    // ---- how it is shown

    @Override
    public Optional<Vocabulary> vocabulary() {
        return Optional.of(VOCABULARY);
    }

    @Override
    public boolean suits(TraceSource source) {
        return source.trace().vocabulary() == VOCABULARY;
    }

    @Override
    public SourceFace face(SourceContext context) {
        Label picture = new Label();
        picture.setId("tiny");
        return new SourceFace() {
            @Override
            public Optional<PagePart> picture() {
                return Optional.of(
                        new PagePart(
                                new StackPane(picture), t -> picture.setText("step " + t / STEP)));
            }
        };
    }
}
