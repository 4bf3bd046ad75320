package brigade.ui.window;

import brigade.ui.page.Proven;
import brigade.ui.page.Texts;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** The help: words only. UI thread only. */
public final class HelpController {

    private final Texts texts;
    private final String system;
    private final Proven proven;

    @FXML Label keys;
    @FXML Label truth;

    /**
     * @param system the name of the operating system, whose shortcuts are written as it writes them
     * @param proven how true a trace is
     */
    public HelpController(Texts texts, String system, Proven proven) {
        this.proven = proven;
        this.texts = texts;
        this.system = system;
    }

    @FXML
    void initialize() {
        truth.setText(texts.of("help.truth.text", proven.sentence()));
        keys.setText(texts.of("help.keys.text", with("Q"), with("1"), with("2")));
    }

    private String with(String key) {
        return CommandKey.with(key, system, texts);
    }
}
