package brigade.observe.live;

import brigade.observe.dump.DumpReader;
import brigade.observe.dump.DumpedThread;
import brigade.observe.dump.ThreadDump;
import brigade.trace.LaneKind;
import brigade.trace.file.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes dumps of an attached JVM: JSON, which knows virtual threads, from JDK 21 on, without a stop
 * of the world; text before. Only the text tells who holds a lock that is no monitor. One thread.
 */
final class JvmDumps {

    private static final int JSON_SINCE = 21;

    /** From here on the JSON tells states and monitors. */
    private static final int MONITORS_SINCE = 25;

    private final AttachedJvm jvm;
    private final ScratchFolder scratch;

    JvmDumps(AttachedJvm jvm, ScratchFolder scratch) {
        this.jvm = jvm;
        this.scratch = scratch;
    }

    /** Takes one. */
    ThreadDump take() throws IOException {
        if (jvm.feature() < JSON_SINCE) {
            return text();
        }
        return jvm.feature() < MONITORS_SINCE ? joined(text(), json()) : json();
    }

    /**
     * Takes one, without virtual threads, that tells who holds locks which are no monitors; the JVM
     * stops for a moment.
     */
    ThreadDump takeWithOwners() throws IOException {
        return text();
    }

    private ThreadDump text() throws IOException {
        return first(DumpReader.ofText(jvm.command("Thread.print -l")));
    }

    private ThreadDump json() throws IOException {
        Path file = scratch.file("dump.json");
        try {
            jvm.command("Thread.dump_to_file -format=json -overwrite " + quoted(file));
            return first(DumpReader.read(jvm.seenFromHere(file.toString()), Progress.UNSEEN));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String quoted(Path file) {
        return '"' + file.toString() + '"';
    }

    private static ThreadDump first(List<ThreadDump> dumps) throws IOException {
        if (dumps.isEmpty()) {
            throw new IOException("it gave no thread dump");
        }
        return dumps.getFirst();
    }

    /** Platform threads of the text, virtual ones of the JSON. */
    private static ThreadDump joined(ThreadDump text, ThreadDump json) {
        List<DumpedThread> threads = new ArrayList<>(text.threads());
        threads.removeIf(it -> it.who().kind() == LaneKind.VIRTUAL);
        json.threads().stream()
                .filter(it -> it.who().kind() == LaneKind.VIRTUAL)
                .forEach(threads::add);
        return new ThreadDump(json.at(), json.version(), threads);
    }
}
