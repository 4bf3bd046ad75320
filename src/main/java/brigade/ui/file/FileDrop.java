package brigade.ui.file;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Opens a file that is dropped onto the window. */
public final class FileDrop {

    private FileDrop() {}

    /** Listens in this window. */
    public static void attach(Scene scene, Consumer<Path> open) {
        scene.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        scene.setOnDragDropped(drag -> dropped(drag, open));
    }

    private static void dropped(DragEvent drag, Consumer<Path> open) {
        List<File> files = drag.getDragboard().getFiles();
        drag.setDropCompleted(!files.isEmpty());
        drag.consume();
        if (!files.isEmpty()) {
            open.accept(files.getFirst().toPath());
        }
    }
}
