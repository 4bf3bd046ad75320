package brigade.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Connections that one thread keeps open, and asks over and over: all at once, then it reads all
 * answers. It does as little as a client can, to leave the cores to the server.
 */
final class KeptConnections implements AutoCloseable {

    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LENGTH = "ontent-length: ".getBytes(StandardCharsets.US_ASCII);
    private static final int OK_STARTS = "HTTP/1.1 ".length();

    private final List<SocketChannel> channels = new ArrayList<>();
    private final ByteBuffer request;
    private final ByteBuffer answer = ByteBuffer.allocate(4096);
    private final byte[] bytes = answer.array();

    KeptConnections(int port, int number, String path) throws IOException {
        request =
                ByteBuffer.wrap(
                        "POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
                                .formatted(path)
                                .getBytes(StandardCharsets.US_ASCII));
        InetSocketAddress server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        for (int i = 0; i < number; i++) {
            channels.add(SocketChannel.open(server));
        }
    }

    /** One request on each; returns how many were answered with 200. */
    int round() throws IOException {
        for (SocketChannel channel : channels) {
            request.rewind();
            while (request.hasRemaining()) {
                channel.write(request);
            }
        }
        int served = 0;
        for (SocketChannel channel : channels) {
            if (servedOn(channel)) {
                served++;
            }
        }
        return served;
    }

    /** Requests a second, answered with 200; fails when one is not. */
    double perSecond(double seconds) throws IOException {
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        long served = 0;
        while (System.nanoTime() < end) {
            int now = round();
            if (now < channels.size()) {
                throw new IOException((channels.size() - now) + " requests were not served");
            }
            served += now;
        }
        return served / ((System.nanoTime() - begin) / 1e9);
    }

    private boolean servedOn(SocketChannel channel) throws IOException {
        answer.clear();
        int whole = Integer.MAX_VALUE;
        while (answer.position() < whole) {
            if (channel.read(answer) < 0) {
                throw new EOFException("the server has closed a connection");
            }
            int head = find(END_OF_HEAD);
            if (head >= 0) {
                whole = head + END_OF_HEAD.length + bodyLength();
            }
        }
        return bytes[OK_STARTS] == '2';
    }

    private int bodyLength() {
        int length = 0;
        for (int i = find(LENGTH) + LENGTH.length; bytes[i] >= '0' && bytes[i] <= '9'; i++) {
            length = 10 * length + bytes[i] - '0';
        }
        return length;
    }

    private int find(byte[] what) {
        for (int i = 0; i <= answer.position() - what.length; i++) {
            int k = 0;
            while (k < what.length && bytes[i + k] == what[k]) {
                k++;
            }
            if (k == what.length) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        for (SocketChannel channel : channels) {
            channel.close();
        }
    }
}
