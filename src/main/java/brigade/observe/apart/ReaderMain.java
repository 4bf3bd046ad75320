package brigade.observe.apart;

import brigade.observe.jfr.JfrFile;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;

/** The program of the other JVM: reads a recording, and tells its standard output the trace. */
final class ReaderMain {

    private ReaderMain() {}

    /**
     * Reads it.
     *
     * @param args the file
     */
    public static void main(String[] args) {
        TraceSender out = new TraceSender(new FileOutputStream(FileDescriptor.out));
        out.outcome(
                JfrFile.tell(
                        Path.of(args[0]),
                        out,
                        fraction -> {
                            out.reached(fraction);
                            return true;
                        }));
    }
}
