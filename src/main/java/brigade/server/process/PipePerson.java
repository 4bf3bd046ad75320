package brigade.server.process;

import brigade.restaurant.vocabulary.Place;
import brigade.server.steps.Person;
import brigade.trace.Activity;
import brigade.trace.Mark;
import brigade.trace.Recorder;

/**
 * Whoever serves an order in a process of its own: tells the other process what it does, with the
 * time of its own clock.
 */
final class PipePerson extends Person {
    private final int laneId;
    private final PipeTeller teller;
    private final Recorder labels;

    /**
     * @param labels knows the texts of the labels
     */
    PipePerson(int laneId, PipeTeller teller, Recorder labels) {
        super(Place.DOOR);
        this.laneId = laneId;
        this.teller = teller;
        this.labels = labels;
    }

    @Override
    public int laneId() {
        return laneId;
    }

    @Override
    public void begin(Activity activity, int label, int order, int arg) {
        long now = System.nanoTime();
        String text = labels.trace().label(label);
        teller.tell(out -> {
            PipeMessage.SPAN.write(out);
            out.writeLong(now);
            out.writeByte(activity.ordinal());
            out.writeUTF(text);
            out.writeInt(order);
            out.writeInt(arg);
        });
    }

    @Override
    public void mark(Mark mark, int order, int arg) {
        long now = System.nanoTime();
        teller.tell(out -> {
            PipeMessage.MARK.write(out);
            out.writeLong(now);
            out.writeByte(mark.code());
            out.writeInt(order);
            out.writeInt(arg);
        });
    }
}
