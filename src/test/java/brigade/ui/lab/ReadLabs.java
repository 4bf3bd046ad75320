package brigade.ui.lab;

import brigade.ui.lab.model.LabJvms;
import brigade.ui.lab.model.LabShelf;
import brigade.ui.lab.model.LabWork;

import javafx.stage.Stage;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;
import java.util.Locale;

/** The shipped labs, read once, and the real engine, started once, for all tests of a class. */
final class ReadLabs implements BeforeAllCallback, AfterAllCallback {
    private final LabWork work = new LabJvms();

    @SuppressWarnings("NullAway.Init") // read before the first test
    private LabShelf shelf;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        shelf = LabShelf.read();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        work.close();
    }

    LabShelf shelf() {
        return shelf;
    }

    /**
     * On the UI thread.
     *
     * @param height of the page, pixels
     */
    OpenedLab open(Stage stage, Locale language, int height) {
        return new OpenedLab(shelf, work, stage, language, height);
    }
}
