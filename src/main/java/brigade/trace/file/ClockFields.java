package brigade.trace.file;

import brigade.trace.TraceClock;

import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;

/** The clock of a trace in the header of a file; nanoTime where none stands there. */
final class ClockFields {

    private static final String KIND = "clock";
    private static final String LOGICAL = "logical";
    private static final String STEP = "step";
    private static final String FOREIGN = "foreign";
    private static final String ANCHOR = "anchor";
    private static final String OFFSET = "offset";
    private static final String DRIFT = "drift";

    private ClockFields() {}

    static void write(TraceClock clock, JsonGenerator to) throws IOException {
        switch (clock) {
            case TraceClock.Nanos _ -> {}
            case TraceClock.Logical(long step) -> {
                to.writeStringField(KIND, LOGICAL);
                to.writeStringField(STEP, Long.toString(step));
            }
            case TraceClock.Foreign(long anchor, long offset, double drift) -> {
                to.writeStringField(KIND, FOREIGN);
                to.writeStringField(ANCHOR, Long.toString(anchor));
                to.writeStringField(OFFSET, Long.toString(offset));
                to.writeStringField(DRIFT, Double.toString(drift));
            }
        }
    }

    /**
     * Of the fields of the header. A clock of a later Brigade counts as nanoTime.
     *
     * @throws Refusal when it is no possible clock
     */
    static TraceClock read(Arguments fields) throws Refusal {
        try {
            return switch (fields.text(KIND, "")) {
                case LOGICAL -> new TraceClock.Logical(Long.parseLong(fields.text(STEP, "1")));
                case FOREIGN ->
                        new TraceClock.Foreign(
                                Long.parseLong(fields.text(ANCHOR, "0")),
                                Long.parseLong(fields.text(OFFSET, "0")),
                                Double.parseDouble(fields.text(DRIFT, "0")));
                default -> TraceClock.NANOS;
            };
        } catch (IllegalArgumentException e) {
            throw new Refusal("its header is damaged: it tells no possible clock");
        }
    }
}
