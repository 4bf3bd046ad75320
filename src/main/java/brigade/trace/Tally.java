package brigade.trace;

/** Counts how orders ended. */
final class Tally {

    long placed;
    private long served;
    private long failed;
    private long turnedAway;
    private long cents;

    void end(Mark end, int paid) {
        switch (end) {
            case PAID -> {
                served++;
                cents += paid;
            }
            case FAILED -> failed++;
            default -> turnedAway++;
        }
    }

    void add(Tally other) {
        placed += other.placed;
        served += other.served;
        failed += other.failed;
        turnedAway += other.turnedAway;
        cents += other.cents;
    }

    Totals totals() {
        return new Totals(
                placed, served, failed, turnedAway, placed - served - failed - turnedAway, cents);
    }
}
