package brigade.server.process;

import brigade.server.Client;
import brigade.server.Effort;
import brigade.server.Effort.Computing;
import brigade.server.Effort.Waits;
import brigade.server.Kind;
import brigade.server.Load;
import brigade.server.Mishap;
import brigade.work.BackendAddress;

import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What the process that serves an order has to know: it shares nothing with this one.
 *
 * @param laneId the lane by which others know it
 * @param seat that the guest gets
 * @param mishap what is to happen to the order; null: nothing
 */
record Job(
        int order,
        Client guest,
        int laneId,
        int seat,
        Effort effort,
        @Nullable Mishap mishap,
        BackendAddress backend) {

    private static final int NONE = -1;

    void write(DataOutputStream out) throws IOException {
        out.writeInt(order);
        out.writeInt(guest.size());
        out.writeInt(guest.cents());
        out.writeByte(guest.kind().ordinal());
        out.writeInt(laneId);
        out.writeInt(seat);
        write(effort, out);
        out.writeByte(mishap == null ? NONE : mishap.ordinal());
        backend.write(out);
    }

    static Job read(DataInputStream in) throws IOException {
        int order = in.readInt();
        Client guest = new Client(0, 0, in.readInt(), in.readInt(), Kind.values()[in.readByte()]);
        int laneId = in.readInt();
        int seat = in.readInt();
        Effort effort = readEffort(in);
        byte mishap = in.readByte();
        return new Job(
                order,
                guest,
                laneId,
                seat,
                effort,
                mishap == NONE ? null : Mishap.values()[mishap],
                BackendAddress.read(in));
    }

    private static void write(Effort effort, DataOutputStream out) throws IOException {
        out.writeInt(effort.computing().takeOrder());
        out.writeInt(effort.computing().chop());
        out.writeInt(effort.computing().saute());
        out.writeInt(effort.computing().servePlate());
        out.writeInt(effort.computing().charge());
        out.writeLong(effort.waits().walkNanos());
        out.writeLong(effort.waits().simmerNanos());
        out.writeLong(effort.waits().ovenNanos());
        out.writeLong(effort.waits().eatNanos());
        out.writeLong(effort.waits().cardNanos());
        out.writeInt(effort.load().queryRows());
        out.writeLong(effort.load().uploadBytes());
        out.writeInt(effort.load().bytesPerSecond());
        out.writeInt(effort.load().userAction());
        out.writeLong(effort.load().sumCount());
    }

    private static Effort readEffort(DataInputStream in) throws IOException {
        return new Effort(
                new Computing(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt()),
                new Waits(
                        in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong()),
                new Load(in.readInt(), in.readLong(), in.readInt(), in.readInt(), in.readLong()));
    }
}
