package brigade.measure.report;

import brigade.measure.compare.ModelFigures;

/** One figure of each model, and how it is written. */
public enum Metric {
    ORDERS_PER_SECOND(Unit.NUMBER),
    SERVED(Unit.SHARE),
    TURNED_AWAY(Unit.COUNT),
    FAILED(Unit.COUNT),
    P50(Unit.MILLIS),
    P90(Unit.MILLIS),
    P99(Unit.MILLIS),
    MAX(Unit.MILLIS),
    USER_P50(Unit.MILLIS),
    USER_P99(Unit.MILLIS),
    CPU(Unit.SECONDS),
    PEAK(Unit.BYTES),
    PER_ORDER(Unit.BYTES),
    THREADS(Unit.COUNT),
    PROCESSES(Unit.COUNT),
    START_UP(Unit.MILLIS);

    private enum Unit {
        NUMBER,
        SHARE,
        COUNT,
        MILLIS,
        SECONDS,
        BYTES
    }

    private final Unit unit;

    Metric(Unit unit) {
        this.unit = unit;
    }

    /** NaN where it could not be measured. */
    public double of(ModelFigures f) {
        return switch (this) {
            case ORDERS_PER_SECOND -> f.service().ordersPerSecond();
            case SERVED -> f.service().orders().servedShare();
            case TURNED_AWAY -> f.service().orders().turnedAway();
            case FAILED -> f.service().orders().failed();
            case P50 -> f.service().latency().p50();
            case P90 -> f.service().latency().p90();
            case P99 -> f.service().latency().p99();
            case MAX -> f.service().latency().max();
            case USER_P50 -> f.service().userActions().p50();
            case USER_P99 -> f.service().userActions().p99();
            case CPU -> f.footprint().cpuSecondsPer1000();
            case PEAK -> f.footprint().peakBytes();
            case PER_ORDER -> f.footprint().bytesPerOrder();
            case THREADS -> f.footprint().threads();
            case PROCESSES -> f.footprint().processes();
            case START_UP -> f.startUp().millis();
        };
    }

    /** The figure as people read it. */
    public String text(ModelFigures figures, Phrases phrases) {
        double value = of(figures);
        Amounts amounts = phrases.amounts();
        return switch (unit) {
            case NUMBER -> amounts.number(value);
            case SHARE -> amounts.percent(value);
            case COUNT -> amounts.count(value);
            case MILLIS -> amounts.millis(value);
            case SECONDS -> amounts.seconds(value);
            case BYTES -> amounts.bytes(value);
        };
    }

    /** Its name. */
    public String name(Phrases phrases) {
        return phrases.of("metric." + name());
    }

    /** Its name where there is little room. */
    public String shortName(Phrases phrases) {
        return phrases.of("short." + name());
    }

    /** Whether it begins something new, so that a line above it helps to read. */
    public boolean beginsGroup() {
        return switch (this) {
            case P50, USER_P50, CPU, THREADS -> true;
            default -> false;
        };
    }

    /** How it is measured, in a sentence or two. */
    public String how(Phrases phrases) {
        return phrases.of("how." + name());
    }
}
