package brigade.measure.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Reads what a process complains of, on a thread of its own, and keeps the first line. */
public final class LastWords {

    private volatile String first = "";

    /** Begins at once. */
    public LastWords(InputStream complaints) {
        Thread.ofVirtual().name("complaints").start(() -> read(complaints));
    }

    private void read(InputStream complaints) {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(complaints, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (first.isEmpty() && !line.isBlank() && !line.startsWith("WARNING")) {
                    first = line.strip();
                }
            }
        } catch (IOException e) {
            // it has ended; what was read is all there is
        }
    }

    /** To follow a sentence; empty if there was none. */
    public String asReason() {
        return first.isEmpty() ? "" : ": " + first;
    }
}
