package brigade.server.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What a process says to the one that serves an order for it, and what that one says: a byte each,
 * and what follows it.
 */
enum PipeMessage {
    /** To the child: what time is it there? */
    ASK_TIME,
    /** To the child: a {@link Job} follows. */
    SERVE,
    /** To the child: the guest wants to pay. */
    BILL,
    /** The child is there; its usage follows, as after each of the last three. */
    READY,
    /** The time of the child, a long. */
    TIME,
    /** A span begins: time, activity, label, order, arg. */
    SPAN,
    /** A mark: time, mark, order, arg. */
    MARK,
    /** The guest eats. */
    EATS,
    /** The guest has paid; what was found follows first. */
    PAID,
    /** A step threw: its number, what kind of exception, and a sentence follow first. */
    FAILED;

    void write(DataOutputStream out) throws IOException {
        out.writeByte(ordinal());
    }

    /**
     * The next one.
     *
     * @throws java.io.EOFException if there is none any more
     */
    static PipeMessage read(DataInputStream in) throws IOException {
        return values()[in.readByte()];
    }
}
