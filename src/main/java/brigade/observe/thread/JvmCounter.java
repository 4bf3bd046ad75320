package brigade.observe.thread;

import brigade.trace.CounterTerm;

/** What is counted of a JVM. */
public enum JvmCounter implements CounterTerm {
    /** Of all cores of the machine, what the JVM had. */
    CPU("CPU of the JVM", "%"),
    /** Of all cores of the machine, what all programs had. */
    MACHINE("CPU of the machine", "%"),
    HEAP("heap used", "MB"),
    /** Since the recording began, by samples. */
    ALLOCATED("allocated", "MB");

    private final String counter;
    private final String unit;

    JvmCounter(String counter, String unit) {
        this.counter = counter;
        this.unit = unit;
    }

    @Override
    public String counter() {
        return counter;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public boolean shown() {
        return true;
    }
}
