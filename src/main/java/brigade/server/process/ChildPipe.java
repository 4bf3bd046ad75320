package brigade.server.process;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.server.ChildDiedException;
import brigade.server.Order;
import brigade.server.OrderStep;
import brigade.server.SpoiledException;
import brigade.server.WorkFailedException;
import brigade.server.shared.ProcessUsage;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.Mark;
import brigade.trace.Recorder;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The pipes to a {@link ChildMain} and back, and the difference between its clock and this one's:
 * what System.nanoTime() means is each process's own affair. It is measured as the time that the
 * child tells against the middle between question and answer, of three times the quickest: wrong by
 * half of that at most, which is less than 0.1 ms on a machine that is not overloaded. Where none
 * of the answers speaks against it, both go by one clock, as on Linux, and there is no difference.
 */
final class ChildPipe {
    private static final int QUESTIONS = 3;

    private final DataInputStream in;
    private final DataOutputStream out;
    private long ahead;

    ChildPipe(Process process) {
        in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /** Waits until the child process is there; then the clocks are compared. */
    ProcessUsage awaitReady() throws IOException {
        expect(PipeMessage.READY);
        ProcessUsage usage = ProcessUsage.read(in);
        long quickest = Long.MAX_VALUE;
        boolean oneClock = true;
        for (int i = 0; i < QUESTIONS; i++) {
            long asked = System.nanoTime();
            say(PipeMessage.ASK_TIME);
            expect(PipeMessage.TIME);
            long there = in.readLong();
            long answered = System.nanoTime();
            long took = answered - asked;
            oneClock &= there >= asked && there <= answered;
            if (took < quickest) {
                quickest = took;
                ahead = asked + took / 2 - there;
            }
        }
        if (oneClock) {
            ahead = 0;
        }
        return usage;
    }

    synchronized void serve(Job job) throws IOException {
        PipeMessage.SERVE.write(out);
        job.write(out);
        out.flush();
    }

    synchronized void say(PipeMessage word) throws IOException {
        word.write(out);
        out.flush();
    }

    /** The next word; what follows it is to be read by one of those below. */
    PipeMessage hear() throws IOException {
        return PipeMessage.read(in);
    }

    /** Records a span. */
    void span(Lane lane, Recorder recorder) throws IOException {
        long at = in.readLong() + ahead;
        Activity activity = Activity.values()[in.readByte()];
        int label = recorder.label(in.readUTF());
        lane.beginAt(at, activity, label, in.readInt(), in.readInt());
    }

    /** Records a mark, and tells which it was. */
    Mark mark(Lane lane) throws IOException {
        long at = in.readLong() + ahead;
        Mark mark = RestaurantVocabulary.ALL.mark(in.readByte());
        lane.markAt(at, mark, 0, in.readInt(), in.readInt());
        return mark;
    }

    ProcessUsage usage() throws IOException {
        return ProcessUsage.read(in);
    }

    int number() throws IOException {
        return in.readInt();
    }

    /** Why an order has failed. */
    Throwable cause(Order order) throws IOException {
        OrderStep step = OrderStep.values()[in.readByte()];
        order.nextIs(step);
        boolean work = in.readBoolean();
        boolean spoiled = in.readBoolean();
        String sentence = in.readUTF();
        String reason = in.readUTF();
        if (spoiled) {
            return new SpoiledException(step.role());
        }
        return work ? new WorkFailedException(sentence, reason) : new ChildDiedException(sentence);
    }

    private void expect(PipeMessage word) throws IOException {
        PipeMessage heard = hear();
        if (heard != word) {
            throw new IOException("its process said " + heard + " instead of " + word);
        }
    }
}
