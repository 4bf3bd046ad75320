package brigade.lab.engine;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where what labs print goes: to whoever runs one now. */
final class ProgramOutput extends OutputStream {
    private static final PrintStream ERROR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    private static volatile Sink sink = (_, _, _) -> {};

    /** Takes bytes of text in UTF-8. */
    interface Sink {
        void print(byte[] bytes, int from, int length);
    }

    private ProgramOutput() {}

    /** Once, before any program runs. */
    static void install() {
        System.setOut(new PrintStream(new ProgramOutput(), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), true));
        System.setIn(InputStream.nullInputStream());
    }

    static void to(Sink next) {
        sink = next;
    }

    /** The standard error of this process. */
    static PrintStream error() {
        return ERROR;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        sink.print(bytes, from, length);
    }
}
