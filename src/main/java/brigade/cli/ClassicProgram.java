package brigade.cli;

import brigade.measure.LiveRestaurant;
import brigade.measure.Screen;
import brigade.work.HeavySum;
import brigade.work.SumOutcome;
import brigade.work.SumRequest;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/**
 * The program that every course on threads begins with: the main thread starts a server and does
 * other tasks, while somebody else performs a heavy one. Whoever performs it posts messages; only
 * the main thread prints, when it comes to them.
 */
final class ClassicProgram {

    private record Message(String text, @Nullable SumOutcome outcome) {}

    private final Terminal terminal;
    private final SumRequest request;
    private final BlockingQueue<Message> inbox = new LinkedBlockingQueue<>();

    ClassicProgram(Terminal terminal, SumRequest request) {
        this.terminal = terminal;
        this.request = request;
    }

    /**
     * The heavy task is performed by a worker thread, with the help of others where more than one
     * is wanted.
     */
    SumOutcome onWorkers(int workers) throws InterruptedException {
        return run(() ->
                Thread.ofPlatform()
                        .name("worker-1")
                        .daemon()
                        .start(() -> perform("Worker", () -> compute(workers))));
    }

    /** The heavy task is performed by the UI thread. */
    SumOutcome onUiThread(Screen screen) throws InterruptedException {
        LiveRestaurant live = screen.live();
        return run(() ->
                screen.uiThread()
                        .execute(() ->
                                perform(
                                        "UI",
                                        () ->
                                                live.backRoom()
                                                        .runHere(
                                                                request,
                                                                live.uiWatch().lane(),
                                                                () -> false))));
    }

    private SumOutcome run(Runnable start) throws InterruptedException {
        terminal.say("Main thread: Starting server.");
        start.run();
        terminal.say("Main thread: Doing other tasks...");
        while (true) {
            Message message = inbox.take();
            terminal.say(message.text);
            if (message.outcome != null) {
                return message.outcome;
            }
        }
    }

    private interface Computation {
        SumOutcome compute();
    }

    private void perform(String who, Computation task) {
        inbox.add(new Message(who + " thread: Performing a heavy task.", null));
        SumOutcome outcome = task.compute();
        inbox.add(new Message(who + " thread: Task " + end(outcome), outcome));
    }

    private SumOutcome compute(int workers) {
        long start = System.nanoTime();
        HeavySum sum = new HeavySum(request.count(), workers);
        Runnable work = () -> sum.work((position, done, part) -> {}, () -> false);
        List<Thread> others =
                Stream.iterate(2, k -> k <= workers, k -> k + 1)
                        .map(k -> Thread.ofPlatform().name("worker-" + k).daemon().start(work))
                        .toList();
        work.run();
        others.forEach(ClassicProgram::join);
        return sum.outcome(System.nanoTime() - start);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String end(SumOutcome outcome) {
        return switch (outcome) {
            case SumOutcome.Done done -> "completed with result = " + done.result();
            case SumOutcome.Overflowed over ->
                    "stopped: from element "
                            + over.atElement()
                            + " on the sum does not fit into a long";
            case SumOutcome.Cancelled cancelled ->
                    "cancelled after " + cancelled.done() + " elements";
        };
    }
}
