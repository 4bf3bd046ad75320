package brigade.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The process that served an order has ended before the order did. */
public final class TruckDiedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final int LONGEST_COMPLAINT = 2000;

    /**
     * @param sentence says how that came about
     */
    TruckDiedException(String sentence) {
        super(sentence);
    }

    /** Of a process that does not talk any more; ends it, if it has not yet. */
    static TruckDiedException of(Process process) throws InterruptedException {
        process.destroyForcibly();
        int code = process.waitFor();
        String complaint = complaint(process);
        String ended = "the process that served it has ended with exit code " + code;
        return new TruckDiedException(complaint.isEmpty() ? ended : ended + ": " + complaint);
    }

    /** The first line of it; empty if there is none. */
    private static String complaint(Process process) {
        try {
            byte[] said = process.getErrorStream().readNBytes(LONGEST_COMPLAINT);
            return new String(said, StandardCharsets.UTF_8).strip().lines().findFirst().orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
