package brigade.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The backend of this process. Nothing of it is there before it is first needed; it is made on
 * threads of its own. Any thread; {@link #connections} and {@link #hangUp} never wait for what is
 * being made.
 */
public final class LocalBackend implements Backend {
    private final ResizableSemaphore gate;
    private final AtomicInteger hangUps = new AtomicInteger();
    private final FirstNeed<TemporaryFolder> folder =
            new FirstNeed<>("work folder", TemporaryFolder::make);
    private final FirstNeed<Database> database;
    private final FirstNeed<DatabaseAddress> address =
            new FirstNeed<>("database address", this::databaseAddress);
    private final FirstNeed<Clients> clients =
            new FirstNeed<>("clients' network", () -> Clients.listen(hangUps));
    private final FirstNeed<UploadFolder> uploads =
            new FirstNeed<>("upload folder", this::uploadFolder);

    /**
     * @param connections how many connections the database has
     * @param atWork what each thread of the database does first
     */
    public LocalBackend(int connections, Runnable atWork) {
        gate = new ResizableSemaphore(connections);
        database =
                new FirstNeed<>(
                        "database",
                        () -> new Database(folder.get().path().resolve("database"), gate, atWork));
    }

    private UploadFolder uploadFolder() throws IOException {
        Upload.prepare();
        return new UploadFolder(folder.get().path().resolve("uploads"));
    }

    private DatabaseAddress databaseAddress() throws IOException, InterruptedException {
        return database.get().address();
    }

    /** So many connections from the next one on. */
    public void connections(int next) {
        gate.most(next);
    }

    @Override
    public boolean isSetUp(Part part) {
        return switch (part) {
            case DATABASE -> database.isReady() && isFilled();
            case DATABASE_FOR_OTHERS -> address.isReady();
            case CLIENTS -> clients.isReady() && uploads.isReady();
        };
    }

    private boolean isFilled() {
        try {
            return database.get().isFilled();
        } catch (IOException e) {
            return true; // whoever asks it for something hears why there is none
        }
    }

    @Override
    public void setUp(Part part) throws IOException, InterruptedException {
        switch (part) {
            case DATABASE -> database.get().awaitFilled();
            case DATABASE_FOR_OTHERS -> address.get();
            case CLIENTS -> {
                clients.get();
                uploads.get();
            }
        }
    }

    @Override
    public Session session(Runnable connecting) throws IOException, InterruptedException {
        return database.get().open(connecting);
    }

    @Override
    public Upload upload(int order, Body usual) throws IOException {
        return Upload.begin(clients().address(), uploads.get(), order, usual);
    }

    @Override
    public void fillDisk() throws IOException {
        uploads.get().fill();
    }

    /** The next client who uploads hangs up half-way. */
    public void hangUp() {
        hangUps.incrementAndGet();
    }

    /** Those who upload. */
    public Clients clients() throws IOException {
        return clients.get();
    }

    /** Where another process on this machine finds the database; waits until it is filled. */
    public BackendAddress ofDatabase() throws IOException {
        BackendAddress none = BackendAddress.NOWHERE;
        return new BackendAddress(address.get(), none.clients(), none.uploads());
    }

    /** Where another process on this machine finds the clients, and puts what they upload. */
    public BackendAddress ofUploads() throws IOException {
        return new BackendAddress(
                BackendAddress.NOWHERE.database(), clients().address(), uploads.get().path());
    }

    @Override
    public void close() {
        database.end().ifPresent(Database::close);
        address.end();
        clients.end().ifPresent(Clients::close);
        uploads.end();
        folder.end().ifPresent(LocalBackend::remove);
    }

    private static void remove(TemporaryFolder last) {
        try {
            last.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
