package brigade.ui.window;

import brigade.ui.page.Texts;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** The help: words only. UI thread only. */
public final class HelpController {

    private final Texts texts;
    private final String system;

    @FXML Label keys;

    /**
     * @param system the name of the operating system, whose shortcuts are written as it writes them
     */
    public HelpController(Texts texts, String system) {
        this.texts = texts;
        this.system = system;
    }

    @FXML
    void initialize() {
        keys.setText(texts.of("help.keys.text", with("Q"), with("1"), with("2")));
    }

    private String with(String key) {
        return CommandKey.with(key, system, texts);
    }
}
