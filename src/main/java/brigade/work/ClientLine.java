package brigade.work;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Objects;

/** A server's call to a client: what it has asked for, and how much of that is sent. */
final class ClientLine {
    /** What a server asks for. */
    record Request(long key, int order, Body body) {}

    private final SocketChannel server;
    private final SelectionKey key;
    private final ByteBuffer asked = ByteBuffer.allocate(ClientsAddress.REQUEST_BYTES);
    private @Nullable Transmission sending;

    ClientLine(SocketChannel server, SelectionKey key) {
        this.server = server;
        this.key = key;
    }

    SelectionKey key() {
        return key;
    }

    /** Null until all of it has arrived. */
    @Nullable Request read() throws IOException {
        if (server.read(asked) < 0) {
            throw new IOException("the server hung up");
        }
        if (asked.hasRemaining()) {
            return null;
        }
        asked.flip();
        return new Request(
                asked.getLong(), asked.getInt(), new Body(asked.getLong(), asked.getInt()));
    }

    void begin(Transmission transmission) {
        sending = transmission;
        key.interestOps(SelectionKey.OP_WRITE);
    }

    /** The server's channel, blocking and no longer watched. */
    SocketChannel leave() throws IOException {
        key.cancel();
        server.configureBlocking(true);
        return server;
    }

    /** When there is more to be sent; only for one who is sending. */
    long due() {
        return sending == null ? 0 : sending.due();
    }

    /** Sends what the server takes now; true: it is not time for the rest yet. */
    boolean send(long now) throws IOException {
        Transmission transmission = Objects.requireNonNull(sending);
        ByteBuffer piece = transmission.piece();
        while (piece != null) {
            if (transmission.due() - now > 0) {
                key.interestOps(0);
                return true;
            }
            server.write(piece);
            if (piece.hasRemaining()) {
                key.interestOps(SelectionKey.OP_WRITE);
                return false;
            }
            piece = transmission.piece();
        }
        server.close();
        return false;
    }

    void hangUp() {
        try {
            server.close();
        } catch (IOException _) {
            // it is gone
        }
    }
}
