package brigade.work;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** Where another process on the same machine finds a {@link LocalBackend}. */
public record BackendAddress(DatabaseAddress database, ClientsAddress clients, Path uploads) {
    /** For work that needs none. */
    public static final BackendAddress NOWHERE =
            new BackendAddress(DatabaseAddress.NOWHERE, ClientsAddress.NOWHERE, Path.of(""));

    /** A backend whose database and clients are those of the other process. */
    public Backend connect() {
        return new RemoteBackend(this);
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeUTF(database.url());
        out.writeUTF(database.user());
        out.writeUTF(database.password());
        out.writeInt(clients.port());
        out.writeLong(clients.key());
        out.writeUTF(uploads.toString());
    }

    /** What {@link #write} has written. */
    public static BackendAddress read(DataInputStream in) throws IOException {
        return new BackendAddress(
                new DatabaseAddress(in.readUTF(), in.readUTF(), in.readUTF()),
                new ClientsAddress(in.readInt(), in.readLong()),
                Path.of(in.readUTF()));
    }
}
