package brigade.server.process;

import static brigade.trace.Activity.RUNNING;

import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.server.Order;
import brigade.server.OrderFailure;
import brigade.server.OrderStep;
import brigade.server.SpoiledException;
import brigade.server.WorkFailedException;
import brigade.server.shared.ProcessUsage;
import brigade.server.steps.Drawer;
import brigade.server.steps.FaultInjector;
import brigade.server.steps.Meal;
import brigade.server.steps.OrderSteps;
import brigade.server.steps.Pans;
import brigade.server.steps.Seats;
import brigade.trace.Recorder;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A process that serves one order with the same steps as all others, and ends. It hears what to do
 * through its standard input, and ends at once when that does: when the process that started it is
 * gone, however that came about. It tells through its standard output what it does.
 */
final class ChildMain {
    private final DataInputStream in;
    private final PipeTeller teller;
    private final BlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
    private final CountDownLatch bill = new CountDownLatch(1);

    /** There is nothing left to do but to end. */
    private volatile boolean served;

    private ChildMain(DataInputStream in, PipeTeller teller) {
        this.in = in;
        this.teller = teller;
    }

    static void main(String[] args) throws InterruptedException {
        System.setOut(System.err); // whoever prints something does not break in on what is told
        try (PipeTeller teller = PipeTeller.to(new FileOutputStream(FileDescriptor.out))) {
            new ChildMain(new DataInputStream(new BufferedInputStream(System.in)), teller).open();
        }
    }

    private void open() throws InterruptedException {
        Thread.ofPlatform().name("lifeline").daemon().start(this::listen);
        tell(PipeMessage.READY);
        serve(jobs.take());
    }

    /** What {@link ChildPipe} says; returns when that ends and the process is about to. */
    private void listen() {
        try {
            while (true) {
                switch (PipeMessage.read(in)) {
                    case ASK_TIME -> tellTime();
                    case SERVE -> jobs.add(Job.read(in));
                    case BILL -> bill.countDown();
                    default -> throw new IOException("nobody says that to a child process");
                }
            }
        } catch (IOException e) {
            if (!served) {
                Runtime.getRuntime().halt(1);
            }
        }
    }

    private void serve(Job job) throws InterruptedException {
        Order order = new Order(job.order(), job.guest());
        Recorder labels = Recorder.off();
        PipePerson me = new PipePerson(job.laneId(), teller, labels);
        try {
            me.begin(RUNNING, labels.label(RestaurantTerm.NEXT_STEP), order.id(), 0);
            OrderSteps steps = steps(job, labels);
            Meal meal = new Meal(labels);
            steps.serve(order, me, () -> {});
            tell(PipeMessage.EATS);
            meal.await(order, me, bill);
            order.nextIs(OrderStep.PAY);
            steps.charging().charge(order, me);
        } catch (RuntimeException | Error e) {
            tellFailed(order, e);
            return;
        }
        served = true;
        int found = order.found();
        teller.tell(out -> {
            PipeMessage.PAID.write(out);
            out.writeInt(found);
            ProcessUsage.own().write(out);
        });
    }

    private static OrderSteps steps(Job job, Recorder labels) {
        Pans pans = new Pans();
        pans.number(1);
        FaultInjector faults = new FaultInjector();
        if (job.mishap() != null) {
            faults.arm(job.mishap());
        }
        return OrderSteps.of(
                new Seats(job.seat()),
                pans,
                new Drawer(),
                faults,
                job::effort,
                job.backend().connect(),
                labels);
    }

    private void tellTime() {
        teller.tell(out -> {
            PipeMessage.TIME.write(out);
            out.writeLong(System.nanoTime());
        });
    }

    private void tell(PipeMessage word) {
        teller.tell(out -> {
            word.write(out);
            ProcessUsage.own().write(out);
        });
    }

    private void tellFailed(Order order, Throwable cause) {
        int step = order.step().ordinal();
        teller.tell(out -> {
            PipeMessage.FAILED.write(out);
            out.writeByte(step);
            out.writeBoolean(cause instanceof WorkFailedException);
            out.writeBoolean(cause instanceof SpoiledException);
            out.writeUTF(sentence(cause));
            out.writeUTF(OrderFailure.reason(cause));
            ProcessUsage.own().write(out);
        });
    }

    private static String sentence(Throwable cause) {
        @Nullable String message = cause.getMessage();
        return message == null ? cause.toString() : message;
    }
}
