package brigade.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A program to be observed, in a JVM of its own, of any JDK from 17 on that has a compiler: it is
 * started from its source. It ends when this is closed.
 */
final class ObservedProgram implements AutoCloseable {

    /** Where a JDK 17 is, for the experiments that want one. */
    static final Path JAVA_17 = Path.of(System.getProperty("brigade.java17", "none"));

    private static final String FILE = "Target.java";

    private static final String SOURCE =
            """
            import java.util.concurrent.*;
            import java.util.concurrent.atomic.*;
            import java.util.concurrent.locks.*;

            public class Target {
                static final Object LOCK = new Object();
                static long shared;
                static volatile long sink;

                public static void main(String[] args) throws Exception {
                    int count = Integer.parseInt(args[1]);
                    switch (args[0]) {
                        case "waits" -> waits(count);
                        case "contended" -> contended(count);
                        case "handover" -> handover(count);
                        case "virtual" -> virtual(count);
                        default -> throw new IllegalArgumentException(args[0]);
                    }
                    System.out.println("runs");
                    System.out.flush();
                    System.in.read();
                    System.exit(0);
                }

                // Each thread waits some hundred times a second, for two milliseconds each.
                static void waits(int perSecond) {
                    int threads = Math.max(1, perSecond / 250);
                    for (int i = 0; i < threads; i++) {
                        Thread thread = new Thread(() -> {
                            while (true) {
                                LockSupport.parkNanos(4_000_000L - 150_000L);
                            }
                        }, "waiter-" + i);
                        thread.setDaemon(true);
                        thread.start();
                    }
                }

                // Threads fight for a monitor; how often they had it is told each second.
                static void contended(int threads) {
                    AtomicLong done = new AtomicLong();
                    for (int i = 0; i < threads; i++) {
                        Thread thread = new Thread(() -> {
                            long x = System.nanoTime();
                            while (true) {
                                synchronized (LOCK) {
                                    for (int k = 0; k < 2_000; k++) {
                                        x = x * 6364136223846793005L + 1442695040888963407L;
                                    }
                                    shared++;
                                }
                                done.incrementAndGet();
                                sink = x;
                            }
                        }, "fighter-" + i);
                        thread.setDaemon(true);
                        thread.start();
                    }
                    Thread teller = new Thread(() -> {
                        try {
                            while (true) {
                                long before = done.get();
                                long since = System.nanoTime();
                                Thread.sleep(1_000);
                                double seconds = (System.nanoTime() - since) / 1e9;
                                System.out.println((done.get() - before) / seconds);
                                System.out.flush();
                            }
                        } catch (InterruptedException e) {
                            return;
                        }
                    }, "teller");
                    teller.setDaemon(true);
                    teller.start();
                }

                // Pairs of threads park and wake each other as fast as they can.
                static void handover(int threads) {
                    for (int i = 0; i < threads; i += 2) {
                        SynchronousQueue<Object> queue = new SynchronousQueue<>();
                        Thread giver = new Thread(() -> {
                            try {
                                while (true) {
                                    queue.put(queue);
                                }
                            } catch (InterruptedException e) {
                                return;
                            }
                        }, "giver-" + i);
                        Thread taker = new Thread(() -> {
                            try {
                                while (true) {
                                    queue.take();
                                }
                            } catch (InterruptedException e) {
                                return;
                            }
                        }, "taker-" + i);
                        giver.setDaemon(true);
                        taker.setDaemon(true);
                        giver.start();
                        taker.start();
                    }
                }

                static void virtual(int count) throws Exception {
                    Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
                    var start = Class.forName("java.lang.Thread$Builder")
                            .getMethod("start", Runnable.class);
                    SynchronousQueue<Object> queue = new SynchronousQueue<>();
                    for (int i = 0; i < count; i++) {
                        start.invoke(builder, (Runnable) () -> {
                            try {
                                queue.take();
                            } catch (InterruptedException e) {
                                return;
                            }
                        });
                    }
                }
            }
            """;

    private final Path folder;
    private final Process process;
    private final BufferedReader out;

    private ObservedProgram(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The JDK of this process. */
    static Path ownJdk() {
        return Path.of(System.getProperty("java.home"));
    }

    /** Starts one and waits until it runs. */
    static ObservedProgram start(Path jdk, String what, int count) throws IOException {
        Path folder = Files.createTempDirectory("brigade-observed-");
        Path source = Files.writeString(folder.resolve(FILE), SOURCE);
        List<String> command =
                new ArrayList<>(
                        Arrays.asList(
                                jdk.resolve("bin/java").toString(),
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                source.toString(),
                                what,
                                Integer.toString(count)));
        ObservedProgram program =
                new ObservedProgram(
                        folder,
                        new ProcessBuilder(command)
                                .redirectError(ProcessBuilder.Redirect.INHERIT)
                                .start());
        String line = program.line();
        while (!line.equals("runs")) {
            line = program.line();
        }
        return program;
    }

    long pid() {
        return process.pid();
    }

    /** Sends it a diagnostic command, and waits for its end. */
    void command(String text) throws IOException, InterruptedException {
        Process jcmd =
                new ProcessBuilder(
                                ownJdk().resolve("bin/jcmd").toString(), Long.toString(pid()), text)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        jcmd.waitFor();
    }

    /** The next line that it writes. */
    String line() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IOException("the program that is observed has ended");
        }
        return line;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
            Files.deleteIfExists(folder.resolve(FILE));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
