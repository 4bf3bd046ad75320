package brigade.measure.compare;

import java.io.Serializable;

/** What the measured process tells the one that started it. */
public sealed interface Message extends Serializable permits Progress, ModelFigures, LoadStep {}
