package brigade.trace.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What a new file needs of a file system: where tests let it fail. */
interface Disk {

    Disk OF_THE_SYSTEM =
            new Disk() {
                @Override
                public FileChannel create(Path draft) throws IOException {
                    return FileChannel.open(
                            draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                }

                @Override
                public void replace(Path place, Path draft) throws IOException {
                    try {
                        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
                    } catch (AtomicMoveNotSupportedException e) {
                        Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            };

    /** Creates a file that was not there, to be written. */
    FileChannel create(Path draft) throws IOException;

    /** Puts the draft where another file may be, at once if the system can. */
    void replace(Path place, Path draft) throws IOException;
}
