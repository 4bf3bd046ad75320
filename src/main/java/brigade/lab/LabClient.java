package brigade.lab;

import brigade.lab.wire.LabMessage;
import brigade.trace.Trace;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.LongConsumer;

/** What can be done with a program of a lab, in the lab JVM. Any thread; who asks waits. */
public final class LabClient implements AutoCloseable {
    private static final Duration ENGINE = Duration.ofSeconds(60);
    private static final Duration SPARE = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofSeconds(20);
    private static final int MOST_TOLD = 3_000;

    private final LabProcess process;

    /** What spins or hangs in there takes nothing from the other. */
    private final LabProcess free = new LabProcess(LabJvmCommand.Use.FREE);

    private final MemoryRuns memory = new MemoryRuns();

    public LabClient() {
        this(new LabProcess(LabJvmCommand.Use.STEPS));
    }

    /**
     * @param process that steps
     */
    LabClient(LabProcess process) {
        this.process = process;
    }

    /**
     * Starts the lab JVM and explores a first program, so that the next request waits for neither.
     *
     * @throws IOException if that cannot be
     */
    public void warm() throws IOException {
        Lab first = Labs.shipped().all().getFirst();
        LabProgram program = LabProgram.of(first, first.variants().getFirst());
        explore(program, ExploreLimits.STANDARD, _ -> {});
    }

    /**
     * All outcomes.
     *
     * @param progress is told now and then how many states are known
     * @throws IOException if that cannot be; the message is one line for a person
     */
    public Explored explore(LabProgram program, ExploreLimits limits, LongConsumer progress)
            throws IOException {
        return Explored.of(explore(exploration(program, limits), limits, progress), program);
    }

    /**
     * All outcomes, and the states between.
     *
     * @param progress is told now and then how many states are known
     * @throws IOException if that cannot be; the message is one line for a person
     */
    public AllSchedules allSchedules(
            LabProgram program, ExploreLimits limits, LongConsumer progress) throws IOException {
        return allSchedules(program, limits, MOST_TOLD, progress);
    }

    /** The same; the states of a graph that has more than so many are not told one by one. */
    AllSchedules allSchedules(
            LabProgram program, ExploreLimits limits, int told, LongConsumer progress)
            throws IOException {
        LabMessage request = exploration(program, limits).with("graph", (long) told);
        return AllSchedules.of(explore(request, limits, progress), program);
    }

    private LabMessage explore(LabMessage request, ExploreLimits limits, LongConsumer progress)
            throws IOException {
        return process.ask(
                request, limits.time().plus(SPARE), it -> progress.accept(it.number("states")));
    }

    private static LabMessage exploration(LabProgram program, ExploreLimits limits) {
        return request("explore", program)
                .with("states", (long) limits.states())
                .with("steps", (long) limits.steps())
                .with("millis", limits.time().toMillis())
                .with("anyTime", limits.anyTime())
                .with("wakeUps", (long) limits.wakeUps());
    }

    /**
     * Every schedule from its beginning, without merging states: for small programs only.
     *
     * @throws IOException if that cannot be
     */
    public Measured enumerate(LabProgram program, long most) throws IOException {
        return Measured.of(
                process.ask(request("enumerate", program).with("most", most), ENGINE, _ -> {}));
    }

    /**
     * One run by a schedule.
     *
     * @throws IOException if it does not fit, or cannot be run
     */
    public Measured run(LabProgram program, String schedule) throws IOException {
        return run(program, schedule, Freedom.NONE);
    }

    /**
     * The same by a scheduler that may do more.
     *
     * @throws IOException if it does not fit, or cannot be run
     */
    public Measured run(LabProgram program, String schedule, Freedom freedom) throws IOException {
        return Measured.of(
                process.ask(scheduled("run", program, schedule, freedom), SHORT, _ -> {}));
    }

    /**
     * So many runs in threads that nobody schedules; fewer when time is over or a run hangs. Its
     * threads wait for each other before they begin. Of a memory lab, the two actors go through so
     * many objects, a share by each compiler.
     *
     * @throws IOException if it cannot be run
     */
    public Measured runFree(LabProgram program, long times, Duration most) throws IOException {
        if (program.model() == Lab.Model.MEMORY) {
            return memory.run(program, times, most);
        }
        memory.close(); // until the next of those labs they would only take memory
        LabMessage request =
                request("free", program)
                        .with("times", times)
                        .with("seconds", Math.max(1, most.toSeconds()));
        Measured measured = Measured.of(free.ask(request, most.plus(SPARE), _ -> {}));
        if (measured.spins()) {
            free.close(); // nothing else stops what spins there
        }
        return measured;
    }

    /**
     * What there is to see after the steps of a schedule.
     *
     * @throws IOException if it does not fit
     */
    public LabMessage show(LabProgram program, String schedule, Freedom freedom)
            throws IOException {
        return process.ask(scheduled("show", program, schedule, freedom), SHORT, _ -> {});
    }

    /**
     * One run by a schedule, recorded.
     *
     * @throws IOException if it does not fit, or cannot be run
     */
    public TracedRun traced(LabProgram program, String schedule) throws IOException {
        LabMessage run =
                process.ask(scheduled("trace", program, schedule, Freedom.NONE), SHORT, _ -> {});
        return new TracedRun(Measured.of(run), RunTrace.of(run));
    }

    /**
     * A trace of one run by a scheduler that may do more, with the program's source beside it.
     *
     * @throws IOException if it does not fit, or cannot be run
     */
    public Trace trace(LabProgram program, String schedule, Freedom freedom, String source)
            throws IOException {
        return RunTrace.of(
                process.ask(scheduled("trace", program, schedule, freedom), SHORT, _ -> {}),
                source);
    }

    /**
     * The same schedule so many times.
     *
     * @return how many runs were the same ("same"), and how long they took ("seconds")
     * @throws IOException if it does not fit
     */
    public LabMessage replay(LabProgram program, String schedule, long times) throws IOException {
        return process.ask(
                request("replay", program).with("schedule", schedule).with("times", times),
                ENGINE,
                _ -> {});
    }

    /**
     * The errors in a program's source, each with line, column and text.
     *
     * @throws IOException if it cannot be compiled at all
     */
    public List<LabMessage> errors(LabProgram program) throws IOException {
        return process.ask(request("compile", program), SHORT, _ -> {}).messages("errors");
    }

    private static LabMessage scheduled(
            String what, LabProgram program, String schedule, Freedom freedom) {
        return request(what, program)
                .with("schedule", schedule)
                .with("anyTime", freedom.anyTime())
                .with("wakeUps", (long) freedom.wakeUps());
    }

    private static LabMessage request(String what, LabProgram program) {
        return new LabMessage().with("do", what).with("program", program.message());
    }

    /** Ends what is being done now; who waits for it gets an exception. */
    public void cancel() {
        process.kill();
        free.kill();
        memory.cancel();
    }

    @Override
    public void close() {
        process.close();
        free.close();
        memory.close();
    }
}
