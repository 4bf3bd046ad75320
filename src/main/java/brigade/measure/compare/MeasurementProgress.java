package brigade.measure.compare;

/**
 * How far the measurement of one model is.
 *
 * @param share 0 to 1
 */
public record MeasurementProgress(Stage stage, double share) implements MeasurementMessage {

    /** What is being done. */
    public enum Stage {
        STARTING,
        WARMING_UP,
        MEASURING,
        SERVING_OUT,
        RAISING_THE_LOAD
    }
}
