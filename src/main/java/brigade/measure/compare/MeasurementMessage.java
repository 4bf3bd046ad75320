package brigade.measure.compare;

import java.io.Serializable;

/** What the measured process tells the one that started it. */
public sealed interface MeasurementMessage extends Serializable
        permits MeasurementProgress, ModelFigures, LoadStep {}
