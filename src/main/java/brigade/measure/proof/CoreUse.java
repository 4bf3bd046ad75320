package brigade.measure.proof;

/** How a thread had cores, as the system counts it. */
interface CoreUse {

    /** Nobody counts. */
    CoreUse UNKNOWN =
            new CoreUse() {
                @Override
                public long onCore(long start, long end) {
                    return 0;
                }

                @Override
                public long delayed(long start, long end) {
                    return 0;
                }
            };

    /** Nanoseconds on a core between two instants at most; 0 where nobody knows. */
    long onCore(long start, long end);

    /** Nanoseconds between two instants, at most, in which it could go on and had no core. */
    long delayed(long start, long end);
}
