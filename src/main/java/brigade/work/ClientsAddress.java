package brigade.work;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * Where the clients wait to be asked for what they upload.
 *
 * @param key without which they send nothing
 */
public record ClientsAddress(int port, long key) {
    /** No clients at all. */
    static final ClientsAddress NOWHERE = new ClientsAddress(0, 0);

    /** Key, order, length, bytes per second. */
    static final int REQUEST_BYTES = Long.BYTES + Integer.BYTES + Long.BYTES + Integer.BYTES;

    /** Calls the client who has placed the order. */
    SocketChannel call(int order, Body body) throws IOException {
        SocketChannel channel =
                SocketChannel.open(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
        try {
            ByteBuffer request =
                    ByteBuffer.allocate(REQUEST_BYTES)
                            .putLong(key)
                            .putInt(order)
                            .putLong(body.bytes())
                            .putInt(body.bytesPerSecond())
                            .flip();
            while (request.hasRemaining()) {
                channel.write(request);
            }
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }
}
