package brigade.trace.file;

/**
 * What a file may cost.
 *
 * @param unpackedBytes how long it may be when unpacked
 * @param memoryBytes what its trace may take, with all that is needed to read it
 */
record Limits(long unpackedBytes, long memoryBytes) {

    private static final long GIBIBYTE = 1L << 30;

    /** By what this JVM may take; the trace that goes on needs some of it too. */
    static Limits ofThisJvm() {
        return new Limits(8 * GIBIBYTE, Runtime.getRuntime().maxMemory() / 2);
    }
}
