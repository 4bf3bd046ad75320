package brigade.server.process;

import brigade.restaurant.vocabulary.Place;
import brigade.server.steps.Person;
import brigade.trace.Activity;
import brigade.trace.Mark;
import brigade.trace.Recorder;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Whoever serves an order in a process of its own: tells the other process what it does, at once,
 * with the time of its own clock.
 */
final class PipePerson extends Person {
    private final int laneId;
    private final DataOutputStream out;
    private final Recorder labels;

    /**
     * @param out also the lock for writing to it
     * @param labels knows the texts of the labels
     */
    PipePerson(int laneId, DataOutputStream out, Recorder labels) {
        super(Place.DOOR);
        this.laneId = laneId;
        this.out = out;
        this.labels = labels;
    }

    @Override
    public int laneId() {
        return laneId;
    }

    @Override
    public void begin(Activity activity, int label, int order, int arg) {
        long now = System.nanoTime();
        synchronized (out) {
            try {
                PipeMessage.SPAN.write(out);
                out.writeLong(now);
                out.writeByte(activity.ordinal());
                out.writeUTF(labels.trace().label(label));
                out.writeInt(order);
                out.writeInt(arg);
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void mark(Mark mark, int order, int arg) {
        long now = System.nanoTime();
        synchronized (out) {
            try {
                PipeMessage.MARK.write(out);
                out.writeLong(now);
                out.writeByte(mark.code());
                out.writeInt(order);
                out.writeInt(arg);
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
