package brigade.work;

import java.io.IOException;

/** The backend of another process. Files are written by this one, into the same folder. */
record RemoteBackend(DatabaseAddress database, ClientsAddress clients, UploadFolder uploads)
        implements Backend {

    @Override
    public Session session() throws IOException {
        return database.open();
    }

    @Override
    public Upload upload(int order, Body usual) throws IOException {
        return Upload.begin(clients, uploads, order, usual);
    }

    @Override
    public void fillDisk() {
        uploads.fill();
    }

    /** Nothing of it is this process's own. */
    @Override
    public void close() {}
}
