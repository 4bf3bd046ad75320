package brigade.work;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** The backend of another process. Files are written by this one. One thread. */
final class RemoteBackend implements Backend {
    private final BackendAddress address;
    private @Nullable UploadFolder uploads;

    RemoteBackend(BackendAddress address) {
        this.address = address;
    }

    /** By the other process, before it has told of it. */
    @Override
    public boolean isSetUp(Part part) {
        return true;
    }

    @Override
    public void setUp(Part part) {}

    @Override
    public Session session(Runnable connecting) throws IOException, InterruptedException {
        connecting.run();
        return address.database().open();
    }

    @Override
    public Upload upload(int order, Body usual) throws IOException {
        return Upload.begin(address.clients(), uploads(), order, usual);
    }

    @Override
    public void fillDisk() throws IOException {
        uploads().fill();
    }

    /** Nothing of it is this process's own. */
    @Override
    public void close() {}

    private UploadFolder uploads() throws IOException {
        if (uploads == null) {
            uploads = new UploadFolder(address.uploads());
        }
        return uploads;
    }
}
