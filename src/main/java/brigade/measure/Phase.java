package brigade.measure;

/**
 * What was measured in one phase of an experiment on the UI thread.
 *
 * @param name such as "restaurant alone", "sum on all cores", "sum on the UI thread"
 * @param ui the UI thread in this phase
 * @param lateMillisPerSecond by how much its frames came later than {@link LateTime} allows
 * @param seconds how long was measured
 * @param sumSeconds how long the sum was computed in this phase
 * @param otherCores how many cores other programs kept busy meanwhile
 * @param stolenCores how many cores' worth the host of this virtual machine withheld meanwhile
 */
public record Phase(
        String name,
        UiFigures ui,
        double lateMillisPerSecond,
        double seconds,
        double sumSeconds,
        double otherCores,
        double stolenCores) {}
