package brigade.server;

import brigade.trace.Lane;

/** A model for tests that need orders but nobody to serve them. */
public class NobodyServes implements ServerModel {
    /** An order of a usual dish for 10 euros. */
    public static Order order(int id) {
        return order(id, Kind.DISH);
    }

    public static Order order(int id, Kind kind) {
        Client guest = new Client(0, 0, 1000, 1000, kind);
        return new Order(id, guest, new Shift(new NobodyServes()));
    }

    @Override
    public boolean admit(Order order) {
        return true;
    }

    @Override
    public int admissionRoom() {
        return 1;
    }

    @Override
    public boolean leave(Order order) {
        return true;
    }

    @Override
    public void bill(Order order, Lane lane) {}

    @Override
    public void apply(Setup setup) {}

    @Override
    public QueueLengths lengths() {
        return QueueLengths.NONE;
    }

    @Override
    public void close() {}
}
