package brigade.restaurant.door;

import brigade.work.Clients;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.zip.CRC32C;

/**
 * What a client uploads by HTTP, on its way to whoever serves the order, as soon as that one asks
 * for it. If the client fails, the way ends half-way, and so the order fails.
 *
 * @param length of the body, bytes, as the client has said
 */
record Delivery(InputStream body, long length, DoorLimits limits, TimeLimits timeLimits)
        implements Clients.Client {
    private static final int BUFFER = 1 << 14;

    @Override
    public void send(SocketChannel server) throws IOException {
        byte[] buffer = new byte[BUFFER];
        CRC32C checksum = new CRC32C();
        long deadline = System.nanoTime() + limits.times().body().toNanos();
        write(server, ByteBuffer.allocate(Long.BYTES).putLong(length).flip());
        for (int read = read(buffer); read >= 0; read = read(buffer)) {
            if (System.nanoTime() - deadline > 0) {
                throw new IOException("the client takes too long");
            }
            checksum.update(buffer, 0, read);
            write(server, ByteBuffer.wrap(buffer, 0, read));
        }
        write(server, ByteBuffer.allocate(Integer.BYTES).putInt((int) checksum.getValue()).flip());
    }

    private int read(byte[] buffer) throws IOException {
        try (TimeLimits.Limit _ = timeLimits.begin(limits.times().pause())) {
            return body.read(buffer);
        }
    }

    private static void write(SocketChannel server, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            server.write(bytes);
        }
    }
}
