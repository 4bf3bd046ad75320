package brigade.trace.file;

/** Is told how far saving or opening has come, and may end it. */
@FunctionalInterface
public interface Progress {

    /** Nobody is told, and nobody ends it. */
    Progress UNSEEN = fraction -> true;

    /**
     * Called a hundred times a second or more, by the thread that saves or opens.
     *
     * @param fraction from 0 to 1
     * @return whether to go on; false ends the call with a {@link
     *     java.util.concurrent.CancellationException}
     */
    boolean reached(double fraction);
}
