package brigade.server.process;

import static brigade.trace.Activity.IO;
import static brigade.trace.Activity.RUNNING;
import static brigade.trace.Activity.WAITING;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.server.ChildDiedException;
import brigade.server.Dining;
import brigade.server.Order;
import brigade.server.OrderStep;
import brigade.server.WorkFailedException;
import brigade.server.shared.ChildStatistics;
import brigade.server.shared.ProcessUsage;
import brigade.server.shared.SharedResources;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Mark;
import brigade.work.Backend.Part;
import brigade.work.BackendAddress;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * A process on its way from start to end, as seen from here: a thread that starts it for an order,
 * records what it tells, and waits until it is gone.
 */
final class ChildProcess implements Runnable {
    private final Order order;
    private final ProcessPerRequestModel model;
    private final SharedResources resources;
    private final Dining dining;
    private final ChildStatistics statistics;
    private final ChildCommand program;
    private final Lane lane;
    private final int startUp;
    private final int shutDown;
    private final int nextStep;
    private final int setUp;

    /** Guarded by this, as all below. */
    private @Nullable Process process;

    private @Nullable ChildPipe talk;
    private boolean ended;

    private @Nullable StandardError complaints; // only the thread itself

    ChildProcess(
            Order order,
            ProcessPerRequestModel model,
            SharedResources resources,
            Dining dining,
            ChildStatistics statistics,
            ChildCommand program) {
        this.order = order;
        this.model = model;
        this.resources = resources;
        this.dining = dining;
        this.statistics = statistics;
        this.program = program;
        lane =
                resources
                        .recorder()
                        .lane("truck-" + order.id(), RestaurantRole.TRUCK.lane(), LaneKind.PROCESS);
        startUp = resources.recorder().label(RestaurantTerm.START_UP);
        setUp = resources.recorder().label(RestaurantTerm.SET_UP);
        nextStep = resources.recorder().label(RestaurantTerm.NEXT_STEP);
        shutDown = resources.recorder().label(RestaurantTerm.SHUT_DOWN);
    }

    @Override
    public void run() {
        try {
            resources.atWork();
            serve();
        } catch (IOException e) {
            fail(new WorkFailedException(e));
        } catch (InterruptedException e) {
            fail(e);
        } catch (RuntimeException | Error e) {
            fail(e);
        } finally {
            end();
            lane.close();
            statistics.gone(order);
            model.gone(order);
        }
    }

    /** There is no thread to start the process on. */
    void refused(Throwable cause) {
        fail(cause);
        lane.close();
    }

    /** Kills the process, whatever it is doing; false: there is none. Any thread. */
    synchronized boolean kill() {
        if (process == null || !process.isAlive()) {
            return false;
        }
        process.destroyForcibly();
        return true;
    }

    /** Kills the process, or keeps it from being started. Any thread. */
    synchronized void cease() {
        ended = true;
        kill();
    }

    /** The guest wants to pay. Any thread. */
    void billed() {
        ChildPipe now;
        synchronized (this) {
            now = talk;
        }
        try {
            if (now != null) {
                now.say(PipeMessage.BILL);
            }
        } catch (IOException e) {
            // The process is gone, as who listens to it hears.
        }
    }

    private void serve() throws IOException, InterruptedException {
        lane.begin(RUNNING, nextStep, order.id(), 0);
        Part part = needed();
        if (part != null && !resources.backend().isSetUp(part)) {
            lane.begin(WAITING, setUp, order.id(), 0);
            resources.backend().setUp(part);
            lane.begin(RUNNING, nextStep, order.id(), 0);
        }
        if (!model.mayStart()) {
            lane.begin(WAITING, setUp, order.id(), 0);
            model.awaitFirstStart();
            lane.begin(RUNNING, nextStep, order.id(), 0);
        }
        long began = System.nanoTime();
        Process started;
        try {
            started = start();
        } finally {
            model.hasStarted();
        }
        lane.begin(IO, startUp, order.id(), 0);
        ChildPipe with = new ChildPipe(started);
        synchronized (this) {
            talk = with;
        }
        Job job = job();
        try {
            ProcessUsage usage = with.awaitReady(); // : start-up
            statistics.used(order, usage);
            statistics.ready(System.nanoTime() - began);
            with.serve(job);
            listen(with);
        } catch (IOException e) {
            throw died(started);
        }
    }

    /**
     * Who closes the model either finds the process, or has it killed here as soon as there is one.
     * No lock is held while the system starts it.
     */
    private Process start() throws IOException {
        synchronized (this) {
            if (ended) {
                throw new IOException("the restaurant is closed");
            }
        }
        Process started = program.start();
        complaints = StandardError.of(started, lane.name() + " errors");
        synchronized (this) {
            process = started;
            if (ended) {
                started.destroyForcibly();
            }
        }
        statistics.came(order);
        return started;
    }

    /** What killing it would take away, it may say: why it ends. */
    private ChildDiedException died(Process started) throws InterruptedException {
        if (!started.waitFor(program.ending())) {
            started.destroyForcibly();
        }
        return ChildDiedException.of(started, complaints == null ? "" : complaints.firstLine());
    }

    private @Nullable Part needed() {
        return switch (order.guest().kind()) {
            case DATABASE -> Part.DATABASE_FOR_OTHERS;
            case UPLOAD -> Part.CLIENTS;
            case DISH, USER_ACTION, HEAVY_SUM -> null;
        };
    }

    private Job job() throws IOException {
        BackendAddress backend =
                switch (order.guest().kind()) {
                    case DATABASE -> resources.backend().ofDatabase();
                    case UPLOAD -> resources.backend().ofUploads();
                    case DISH, USER_ACTION, HEAVY_SUM -> BackendAddress.NOWHERE;
                };
        return new Job(
                order.id(),
                order.guest(),
                lane.id(),
                resources.seat(order),
                resources.effort(),
                resources.faults().takeFor(order.guest().kind()),
                backend);
    }

    private void listen(ChildPipe with) throws IOException {
        while (true) {
            switch (with.hear()) {
                case SPAN -> with.span(lane, resources.recorder());
                case MARK -> reached(with.mark(lane));
                case EATS -> {
                    statistics.used(order, with.usage());
                    dining.eats(order, lane);
                }
                case PAID -> {
                    order.found(with.number());
                    statistics.used(order, with.usage());
                    resources.paidElsewhere(order, lane);
                    return;
                }
                case FAILED -> {
                    Throwable cause = with.cause(order);
                    statistics.used(order, with.usage());
                    fail(cause);
                    return;
                }
                default -> throw new IOException("its process said what nobody understands");
            }
        }
    }

    private void reached(Mark mark) {
        switch (OrderStage.of(mark)) {
            case TAKEN -> model.admission().met(order);
            case FIRED -> order.nextIs(OrderStep.COOK);
            case CARRIED -> order.nextIs(OrderStep.DELIVER);
            case null, default -> {}
        }
    }

    private void fail(Throwable cause) {
        if (model.closed()) {
            return; // who is inside stays in flight for ever
        }
        resources.failed(order, cause, lane);
        model.admission().met(order);
        if (!(cause instanceof WorkFailedException)) {
            lane.mark(CommonMark.DIED, 0, order.id(), 0);
        }
    }

    /** Waits until the process is gone; one that does not go by itself is killed. */
    private void end() {
        Process last;
        synchronized (this) {
            ended = true;
            last = process;
        }
        if (last == null) {
            return;
        }
        lane.begin(WAITING, shutDown, order.id(), 0);
        try {
            last.getOutputStream().close(); // its lifeline, if it still needs one
            last.getInputStream().close();
        } catch (IOException e) {
            // it has let go itself
        }
        try {
            if (!last.waitFor(program.ending())) { // : shut-down
                last.destroyForcibly();
                last.waitFor(program.ending());
            }
            if (complaints != null) {
                complaints.awaitEnd();
            }
        } catch (InterruptedException e) {
            last.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
