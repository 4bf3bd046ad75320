package brigade.work;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The backend of this process. Nothing of it is there before it is first needed. Any thread; {@link
 * #connections} and {@link #hangUp} never wait for what is being made.
 */
public final class LocalBackend implements Backend {
    private final ResizableSemaphore gate;
    private final AtomicInteger hangUps = new AtomicInteger();

    /** Guarded by this, as all below. */
    private @Nullable TemporaryFolder folder;

    private @Nullable Database database;
    private @Nullable Clients clients;
    private @Nullable UploadFolder uploads;
    private boolean closed;

    /**
     * @param connections how many connections the database has
     */
    public LocalBackend(int connections) {
        gate = new ResizableSemaphore(connections);
    }

    /** So many connections from the next one on. */
    public void connections(int next) {
        gate.most(next);
    }

    @Override
    public Session session() throws IOException, InterruptedException {
        return database().open();
    }

    @Override
    public Upload upload(int order, Body usual) throws IOException {
        return Upload.begin(clients().address(), uploads(), order, usual);
    }

    @Override
    public void fillDisk() throws IOException {
        uploads().fill();
    }

    /** The next client who uploads hangs up half-way. */
    public void hangUp() {
        hangUps.incrementAndGet();
    }

    /** Those who upload. */
    public synchronized Clients clients() throws IOException {
        if (clients == null) {
            checkOpen();
            clients = Clients.listen(hangUps);
        }
        return clients;
    }

    /** Where another process on this machine finds the database; waits until it is filled. */
    public BackendAddress ofDatabase() throws IOException, InterruptedException {
        BackendAddress none = BackendAddress.NOWHERE;
        return new BackendAddress(database().address(), none.clients(), none.uploads());
    }

    /** Where another process on this machine finds the clients, and puts what they upload. */
    public BackendAddress ofUploads() throws IOException {
        return new BackendAddress(
                BackendAddress.NOWHERE.database(), clients().address(), uploads().path());
    }

    @Override
    public void close() {
        Database last;
        synchronized (this) {
            closed = true;
            last = database;
        }
        if (last != null) {
            last.close();
        }
        synchronized (this) {
            if (clients != null) {
                clients.close();
            }
            if (folder != null) {
                try {
                    folder.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private synchronized Database database() throws IOException {
        if (database == null) {
            database = new Database(folder().path().resolve("database"), gate);
        }
        return database;
    }

    private synchronized UploadFolder uploads() throws IOException {
        if (uploads == null) {
            uploads = new UploadFolder(folder().path().resolve("uploads"));
        }
        return uploads;
    }

    private synchronized TemporaryFolder folder() throws IOException {
        if (folder == null) {
            checkOpen();
            folder = TemporaryFolder.make();
        }
        return folder;
    }

    private void checkOpen() throws IOException {
        if (closed) {
            throw new IOException("the restaurant is closed");
        }
    }
}
