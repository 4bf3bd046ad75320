package brigade.work;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;

/**
 * What one client sends, piece by piece at the speed of its line: length, body, CRC32C. Holds no
 * clock and no socket. One thread at a time.
 */
final class Transmission {
    private static final int LARGEST_PIECE = 1 << 14;
    private static final int PIECES_PER_SECOND = 50;

    /** Neither all alike, nor made anew for each client: they are not what is measured. */
    private static final byte[] CONTENT = new byte[4 * LARGEST_PIECE];

    static {
        new SplittableRandom(1).nextBytes(CONTENT);
    }

    private final Body body;
    private final long until;
    private final long began;
    private final int pieceBytes;
    private final int shift;
    private final CRC32C checksum = new CRC32C();
    private @Nullable ByteBuffer piece;
    private long sent;
    private boolean lastPiece;

    /**
     * @param order varies the content
     * @param hangsUp half-way
     */
    Transmission(int order, Body body, boolean hangsUp, long now) {
        this.body = body;
        until = hangsUp ? body.bytes() / 2 : body.bytes();
        lastPiece = hangsUp;
        began = now;
        shift = Math.floorMod(order * 31, LARGEST_PIECE);
        int perSecond = body.bytesPerSecond();
        pieceBytes =
                perSecond == 0
                        ? LARGEST_PIECE
                        : Math.clamp(perSecond / PIECES_PER_SECOND, 1, LARGEST_PIECE);
        piece = ByteBuffer.allocate(Long.BYTES).putLong(body.bytes()).flip();
    }

    /** What is to be sent now, from its position on; null: nothing any more. */
    @Nullable ByteBuffer piece() {
        if (piece != null && !piece.hasRemaining()) {
            piece = next();
        }
        return piece;
    }

    /** When the line has taken what is up to the end of the piece. */
    long due() {
        return body.bytesPerSecond() == 0
                ? began
                : began
                        + (long)
                                ((double) sent
                                        / body.bytesPerSecond()
                                        * TimeUnit.SECONDS.toNanos(1));
    }

    private @Nullable ByteBuffer next() {
        if (sent < until) {
            int length = (int) Math.min(pieceBytes, until - sent);
            int from = (int) ((sent + shift) % (CONTENT.length - LARGEST_PIECE));
            checksum.update(CONTENT, from, length);
            sent += length;
            return ByteBuffer.wrap(CONTENT, from, length);
        }
        if (lastPiece) {
            return null;
        }
        lastPiece = true;
        return ByteBuffer.allocate(Integer.BYTES).putInt((int) checksum.getValue()).flip();
    }
}
