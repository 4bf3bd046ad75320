package brigade.ui.lab.model;

import brigade.lab.AllSchedules;
import brigade.lab.Explored;
import brigade.lab.Freedom;
import brigade.lab.Lab;
import brigade.lab.LabOutcome;
import brigade.lab.LabProgram;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * A person at the labs: which program is looked at, in which step, and what is known of it. Who
 * shows it is told of every change and asks for what it shows.
 */
public final class LabSession {

    /** Where work is done, three lanes that do not wait for each other, and the UI thread. */
    public record Lanes(Executor stepping, Executor exploring, Executor free, Executor uiThread) {}

    private final LabShelf shelf;
    private final LabProgress.Kept kept;
    private final LabWork work;
    private final LabErrands compiling;
    private final SchedulerSeat seat;
    private final Explorations schedules;
    private final FreeRunning free;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Predictions predictions = new Predictions();
    private LabProgress progress;
    private LookedAt looked;
    private LabStep step = LabStep.PREDICT;
    private List<SourceError> errors = List.of();

    public LabSession(LabShelf shelf, LabWork work, Lanes lanes, LabProgress.Kept kept) {
        this.shelf = shelf;
        this.kept = kept;
        this.work = work;
        compiling = new LabErrands(lanes.stepping, lanes.uiThread);
        progress = kept.read();
        seat =
                new SchedulerSeat(
                        work, new LabErrands(lanes.stepping, lanes.uiThread), this::changed);
        schedules =
                new Explorations(
                        work, new LabErrands(lanes.exploring, lanes.uiThread), this::changed);
        free = new FreeRunning(work, new LabErrands(lanes.free, lanes.uiThread), this::changed);
        Lab first = find(progress.at());
        looked = LookedAt.of(first, first.variants().getFirst(), shelf);
    }

    private Lab find(String id) {
        List<Lab> all = shelf.labs();
        return all.stream().filter(it -> it.id().equals(id)).findFirst().orElse(all.getFirst());
    }

    /** Is told after each change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        note();
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Steps that are done by what has been seen. */
    private void note() {
        Set<LabStep> done = EnumSet.noneOf(LabStep.class);
        if (!prediction().isEmpty()) {
            done.add(LabStep.PREDICT);
        }
        if (free.of(looked.program()).measured().runs() > 0) {
            done.add(LabStep.RUN_FREE);
        }
        if (reached()) {
            done.add(LabStep.BE_SCHEDULER);
        }
        if (step == LabStep.ALL_SCHEDULES && all().isPresent()) {
            done.add(LabStep.ALL_SCHEDULES);
        }
        done.forEach(this::keep);
    }

    /** Whether the run that is stepped has ended as the lab's goal wants. */
    public boolean reached() {
        return looked.lab()
                .flatMap(lab ->
                        seat.moment()
                                .outcome()
                                .map(it -> lab.lesson().goal().reach().is(it.kind(), it.text())))
                .orElse(false);
    }

    // ---- which lab, which step

    public List<Lab> labs() {
        return shelf.labs();
    }

    /** The lab that is open; empty while a person's own file is. */
    public Optional<Lab> lab() {
        return looked.lab();
    }

    /** The lab that is taught after the one that is open; empty after the last one. */
    public Optional<Lab> next() {
        return looked.lab().flatMap(shelf::after);
    }

    /** Its variant that is looked at; empty for a person's own file, and what was edited. */
    public Optional<Lab.Variant> variant() {
        return looked.itsVariant();
    }

    /** Whether the lab is looked at as it was found. */
    public boolean isFirstVariant() {
        return looked.isFirst();
    }

    public LabProgram program() {
        return looked.program();
    }

    public String source() {
        return looked.source();
    }

    /** The source of a variant of the lab that is open. */
    public String sourceOf(Lab.Variant variant) {
        return looked.lab().map(it -> shelf.source(it, variant)).orElse("");
    }

    /** Opens a lab, as it was found, at its first step. */
    public void open(Lab lab) {
        step = LabStep.PREDICT;
        progress = progress.at(lab.id());
        kept.keep(progress);
        look(LookedAt.of(lab, lab.variants().getFirst(), shelf));
    }

    /** Looks at another variant of the lab, in the same step. */
    public void choose(Lab.Variant variant) {
        look(LookedAt.of(lab().orElseThrow(), variant, shelf));
    }

    /** Looks at a text that was edited: of the lab that is open, or a person's own file. */
    public void edit(String name, String text) {
        LabProgram edited =
                looked.lab()
                        .map(it -> LabProgram.edited(it, name, text))
                        .orElseGet(() -> LabProgram.ofSource(name, text, List.of()));
        look(new LookedAt(looked.lab(), null, edited, text));
    }

    /** Looks at a person's own file, which may be compiled and run. */
    public void openOwn(String name, String text) {
        step = LabStep.BE_SCHEDULER;
        looked = LookedAt.own(name, text);
        LabProgram own = looked.program();
        errors = List.of();
        seat.rise();
        compile(own, found -> compiled(own, found));
        changed();
    }

    /**
     * Compiles what was written.
     *
     * @param told is given what is wrong with it, on the UI thread; nothing if it compiles
     */
    public void compile(LabProgram written, Consumer<List<SourceError>> told) {
        compiling.run(
                () -> work.errors(written).stream().map(SourceError::of).toList(),
                told,
                why -> told.accept(List.of(new SourceError(SourceError.NOWHERE, why))));
    }

    private void compiled(LabProgram own, List<SourceError> found) {
        if (looked.program().equals(own)) {
            errors = found;
            if (found.isEmpty()) {
                begin();
            }
            changed();
        }
    }

    /** What keeps the step that is seen from being shown; what is refused may still run free. */
    public List<SourceError> errors() {
        boolean own = looked.lab().isEmpty() && step != LabStep.RUN_FREE;
        return errors.isEmpty() && (own || step == LabStep.BE_SCHEDULER) ? seat.refusal() : errors;
    }

    private void look(LookedAt next) {
        errors = List.of();
        looked = next;
        begin();
    }

    /** The page is seen: what is looked at is run from now on. */
    public void begin() {
        seat.sit(looked.program(), seat.freedom());
        schedules.explore(looked.program(), seat.freedom());
        changed();
    }

    /** Lets the scheduler do more or less besides, and starts again. */
    public void allow(Freedom freedom) {
        seat.sit(looked.program(), freedom);
        schedules.explore(looked.program(), freedom);
        changed();
    }

    public LabStep step() {
        return step;
    }

    public void go(LabStep next) {
        step = next;
        changed();
    }

    // ---- what was predicted

    /** What the person says that the program can do: outcomes. */
    public Set<LabOutcome> prediction() {
        return predictions.of(looked.program().name());
    }

    /** What was said of the lab as it was found. */
    public Set<LabOutcome> firstPrediction() {
        return lab().map(it -> LabProgram.of(it, it.variants().getFirst()).name())
                .map(predictions::of)
                .orElseGet(this::prediction);
    }

    /** Says so, or takes it back. */
    public void predict(LabOutcome outcome, boolean possible) {
        predictions.say(looked.program().name(), outcome, possible);
        changed();
    }

    // ---- what is known

    public SchedulerSeat seat() {
        return seat;
    }

    public FreeRunning free() {
        return free;
    }

    /** How far the exploration of what is looked at is. */
    public Explorations.State exploring() {
        return schedules.of(looked.program(), seat.freedom());
    }

    /** All its schedules, when they are known. */
    public Optional<AllSchedules> all() {
        return exploring().result();
    }

    /** How they end. */
    public Optional<Explored> explored() {
        return all().map(AllSchedules::explored);
    }

    // ---- what is done

    public LabProgress progress() {
        return progress;
    }

    /** This step of the lab that is open is done. */
    public void done(LabStep which) {
        if (keep(which)) {
            changed();
        }
    }

    private boolean keep(LabStep which) {
        if (looked.lab().isEmpty() || isDone(which)) {
            return false;
        }
        progress = progress.with(looked.lab().get().id(), which);
        kept.keep(progress);
        return true;
    }

    public boolean isDone(LabStep which) {
        return looked.lab().map(it -> progress.of(it.id()).contains(which)).orElse(false);
    }
}
