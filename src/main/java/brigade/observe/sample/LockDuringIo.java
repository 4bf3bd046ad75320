package brigade.observe.sample;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Six workers write into one ledger. To write, they take its monitor, and ask the bank while they
 * have it: a server behind a socket, which computes for its answer. So five wait for the network,
 * and their stacks say that they wait for the ledger.
 */
final class LockDuringIo implements SickProgram.Body {

    private static final int WORKERS = 6;
    private static final int ROUNDS_OF_BANK = 250_000;
    private static final int ROUNDS_OF_WORKER = 20_000;

    private final Object ledger = new Ledger();

    /** Its name is what a dump shows of the monitor. */
    private static final class Ledger {}

    @Override
    public void run() throws IOException {
        ServerSocket bank = new ServerSocket(0, WORKERS, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().name("bank").daemon().start(() -> serve(bank));
        for (int i = 1; i <= WORKERS; i++) {
            Thread.ofPlatform().name("worker-" + i).start(() -> work(bank.getLocalPort()));
        }
    }

    private static void serve(ServerSocket bank) {
        try {
            while (true) {
                try (Socket client = bank.accept()) {
                    int amount = new DataInputStream(client.getInputStream()).readInt();
                    byte[] answer = Digest.of(new byte[] {(byte) amount}, ROUNDS_OF_BANK);
                    client.getOutputStream().write(answer[0]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void work(int port) {
        try {
            for (int amount = 1; ; amount++) {
                Digest.of(new byte[] {(byte) amount}, ROUNDS_OF_WORKER);
                write(amount, port);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(int amount, int port) throws IOException {
        synchronized (ledger) {
            ask(amount, port);
        }
    }

    private static void ask(int amount, int port) throws IOException {
        try (Socket bank = new Socket(InetAddress.getLoopbackAddress(), port)) {
            new DataOutputStream(bank.getOutputStream()).writeInt(amount);
            bank.getInputStream().read();
        }
    }
}
