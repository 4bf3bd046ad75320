package brigade.measure.compare;

import brigade.server.Model;

import java.io.IOException;
import java.util.function.Consumer;

/** Measures one model, wherever that happens. */
interface Measurer {

    /**
     * Returns when the model has been measured, or as soon as may be after {@code stop} is asked.
     *
     * @throws IOException if it could not be measured; the message is one sentence for a person
     */
    void measure(Model model, CompareSpec spec, Stop stop, Consumer<MeasurementMessage> listener)
            throws IOException;
}
