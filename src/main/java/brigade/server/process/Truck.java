package brigade.server.process;

import brigade.server.Failure;
import brigade.server.Order;
import brigade.server.SpoiledException;
import brigade.server.Step;
import brigade.server.WorkFailedException;
import brigade.server.shared.Usage;
import brigade.server.steps.Drawer;
import brigade.server.steps.Faults;
import brigade.server.steps.Meal;
import brigade.server.steps.Pans;
import brigade.server.steps.Seats;
import brigade.server.steps.Steps;
import brigade.trace.Recorder;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
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
final class Truck {
    private final DataInputStream in;
    private final DataOutputStream out;
    private final BlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
    private final CountDownLatch bill = new CountDownLatch(1);

    private Truck(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    static void main(String[] args) throws IOException, InterruptedException {
        DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err); // whoever prints something does not break in on what is told
        new Truck(new DataInputStream(new BufferedInputStream(System.in)), out).open();
    }

    private void open() throws IOException, InterruptedException {
        Thread.ofPlatform().name("lifeline").daemon().start(this::listen);
        tell(Word.READY);
        serve(jobs.take());
    }

    /** What {@link TruckTalk} says; never returns but with the process. */
    private void listen() {
        try {
            while (true) {
                switch (Word.read(in)) {
                    case ASK_TIME -> tellTime();
                    case SERVE -> jobs.add(Job.read(in));
                    case BILL -> bill.countDown();
                    default -> throw new IOException("nobody says that to a truck");
                }
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private void serve(Job job) throws IOException, InterruptedException {
        Order order = new Order(job.order(), job.guest());
        Recorder labels = Recorder.off();
        TruckPerson me = new TruckPerson(job.laneId(), out, labels);
        try {
            Steps steps = steps(job, labels);
            Meal meal = new Meal(labels);
            steps.serve(order, me, () -> {});
            tell(Word.EATS);
            meal.await(order, me, bill);
            order.nextIs(Step.PAY);
            steps.charging().charge(order, me);
        } catch (RuntimeException | Error e) {
            tellFailed(order, e);
            return;
        }
        synchronized (out) {
            Word.PAID.write(out);
            out.writeInt(order.found());
            Usage.own().write(out);
            out.flush();
        }
    }

    private static Steps steps(Job job, Recorder labels) {
        Pans pans = new Pans();
        pans.number(1);
        Faults faults = new Faults();
        if (job.mishap() != null) {
            faults.arm(job.mishap());
        }
        return Steps.of(
                new Seats(job.seat()),
                pans,
                new Drawer(),
                faults,
                job::effort,
                job.backend().connect(),
                labels);
    }

    private void tellTime() throws IOException {
        synchronized (out) {
            Word.TIME.write(out);
            out.writeLong(System.nanoTime());
            out.flush();
        }
    }

    private void tell(Word word) throws IOException {
        Usage usage = Usage.own();
        synchronized (out) {
            word.write(out);
            usage.write(out);
            out.flush();
        }
    }

    private void tellFailed(Order order, Throwable cause) throws IOException {
        synchronized (out) {
            Word.FAILED.write(out);
            out.writeByte(order.step().ordinal());
            out.writeBoolean(cause instanceof WorkFailedException);
            out.writeBoolean(cause instanceof SpoiledException);
            out.writeUTF(sentence(cause));
            out.writeUTF(Failure.reason(cause));
            Usage.own().write(out);
            out.flush();
        }
    }

    private static String sentence(Throwable cause) {
        @Nullable String message = cause.getMessage();
        return message == null ? cause.toString() : message;
    }
}
