package brigade.observe.thread;

import brigade.trace.Site;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What a thread waits for that the JVM calls runnable: it is in a call of the operating system. By
 * the methods of JDK 8 to 25 that make such calls.
 */
final class NativeCall {

    private static final int TOP = 12;

    private static final Map<String, JvmTerm> TERMS =
            Map.ofEntries(
                    Map.entry("sun.nio.ch.EPoll.wait", JvmTerm.SELECTS),
                    Map.entry("sun.nio.ch.EPollArrayWrapper.epollWait", JvmTerm.SELECTS),
                    Map.entry("sun.nio.ch.KQueue.poll", JvmTerm.SELECTS),
                    Map.entry("sun.nio.ch.KQueueArrayWrapper.kevent0", JvmTerm.SELECTS),
                    Map.entry("sun.nio.ch.WEPoll.wait", JvmTerm.SELECTS),
                    Map.entry("sun.nio.ch.PollArrayWrapper.poll0", JvmTerm.SELECTS),
                    Map.entry("sun.nio.ch.WindowsSelectorImpl$SubSelector.poll0", JvmTerm.SELECTS),
                    Map.entry("java.net.PlainSocketImpl.socketAccept", JvmTerm.ACCEPTS),
                    Map.entry("java.net.DualStackPlainSocketImpl.accept0", JvmTerm.ACCEPTS),
                    Map.entry("sun.nio.ch.Net.accept", JvmTerm.ACCEPTS),
                    Map.entry("sun.nio.ch.ServerSocketChannelImpl.accept0", JvmTerm.ACCEPTS),
                    Map.entry("java.net.PlainSocketImpl.socketConnect", JvmTerm.CONNECTS),
                    Map.entry("sun.nio.ch.Net.connect0", JvmTerm.CONNECTS),
                    Map.entry("sun.nio.ch.Net.pollConnect", JvmTerm.CONNECTS),
                    Map.entry("java.net.SocketInputStream.socketRead0", JvmTerm.SOCKET_READ),
                    Map.entry("sun.nio.ch.SocketDispatcher.read0", JvmTerm.SOCKET_READ),
                    Map.entry("sun.nio.ch.SocketDispatcher.readv0", JvmTerm.SOCKET_READ),
                    Map.entry("java.net.SocketOutputStream.socketWrite0", JvmTerm.SOCKET_WRITE),
                    Map.entry("sun.nio.ch.SocketDispatcher.write0", JvmTerm.SOCKET_WRITE),
                    Map.entry("java.io.FileInputStream.readBytes", JvmTerm.FILE_READ),
                    Map.entry("java.io.FileInputStream.readBytes0", JvmTerm.FILE_READ),
                    Map.entry("java.io.FileInputStream.read0", JvmTerm.FILE_READ),
                    Map.entry("java.io.RandomAccessFile.readBytes", JvmTerm.FILE_READ),
                    Map.entry("java.io.RandomAccessFile.readBytes0", JvmTerm.FILE_READ),
                    Map.entry("sun.nio.ch.FileDispatcherImpl.read0", JvmTerm.FILE_READ),
                    Map.entry("sun.nio.ch.FileDispatcherImpl.pread0", JvmTerm.FILE_READ),
                    Map.entry("sun.nio.ch.UnixFileDispatcherImpl.read0", JvmTerm.FILE_READ),
                    Map.entry("sun.nio.ch.UnixFileDispatcherImpl.pread0", JvmTerm.FILE_READ),
                    Map.entry("java.io.FileOutputStream.writeBytes", JvmTerm.FILE_WRITE),
                    Map.entry("java.io.RandomAccessFile.writeBytes", JvmTerm.FILE_WRITE),
                    Map.entry("java.io.RandomAccessFile.writeBytes0", JvmTerm.FILE_WRITE),
                    Map.entry("sun.nio.ch.FileDispatcherImpl.write0", JvmTerm.FILE_WRITE),
                    Map.entry("sun.nio.ch.UnixFileDispatcherImpl.write0", JvmTerm.FILE_WRITE),
                    Map.entry("sun.nio.ch.UnixFileDispatcherImpl.force0", JvmTerm.FILE_WRITE),
                    Map.entry(
                            "java.lang.ProcessHandleImpl.waitForProcessExit0", JvmTerm.PROCESS_END),
                    Map.entry("java.lang.UNIXProcess.waitForProcessExit", JvmTerm.PROCESS_END));

    private NativeCall() {}

    /** By the innermost frame; null where the thread is in no such call. */
    static @Nullable JvmTerm of(List<Site> frames) {
        Site top = frames.getFirst();
        if (top.type().equals("sun.nio.ch.Net") && top.method().equals("poll")) {
            return ofSocket(frames);
        }
        return TERMS.get(top.type() + '.' + top.method());
    }

    /** What a socket is polled for. */
    static JvmTerm ofSocket(List<Site> frames) {
        for (Site frame : frames.subList(0, Math.min(TOP, frames.size()))) {
            switch (frame.method()) {
                case "accept", "implAccept", "timedAccept", "socketAccept" -> {
                    return JvmTerm.ACCEPTS;
                }
                case "connect", "timedFinishConnect" -> {
                    return JvmTerm.CONNECTS;
                }
                case "write", "implWrite" -> {
                    return JvmTerm.SOCKET_WRITE;
                }
                default -> {}
            }
        }
        return JvmTerm.SOCKET_READ;
    }
}
