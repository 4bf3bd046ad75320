package brigade.ui.restaurant;

import brigade.ui.page.Reopened;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;

import org.controlsfx.control.ToggleSwitch;
import org.jspecify.annotations.Nullable;

import java.net.URI;

/** Opens the HTTP door and closes it, and shows its address. */
public final class HttpDoorController implements Reopened {

    private final RestaurantCommands commands;
    private final Texts texts;

    @FXML ToggleSwitch http;
    @FXML HBox httpLine;
    @FXML TextField httpAddress;
    @FXML Label httpHint;
    @FXML Label httpProblem;

    public HttpDoorController(RestaurantCommands commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        reopened();
        http.selectedProperty().subscribe((_, open) -> turn(open));
    }

    @Override
    public void reopened() {
        if (!http.isDisabled()) { // else it is being opened or closed, and tells how that went
            tell(null);
        }
    }

    private void turn(boolean open) {
        if (open == commands.httpAddress().isPresent()) {
            return;
        }
        http.setDisable(true);
        httpHint.setText(texts.of(open ? "http.opening" : "http.closing"));
        commands.httpDoor(open)
                .whenComplete((_, problem) -> Platform.runLater(() -> tell(problem)));
    }

    private void tell(@Nullable Throwable problem) {
        String address = commands.httpAddress().map(URI::toString).orElse("");
        boolean open = !address.isEmpty();
        http.setDisable(false);
        http.setSelected(open);
        httpAddress.setText(address);
        httpProblem.setText(problem == null ? "" : problem.getMessage());
        httpHint.setText(texts.of(open ? "http.hint.open" : "http.hint.closed"));
        Room.give(httpLine, open);
        Room.give(httpProblem, problem != null);
    }

    @FXML
    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(httpAddress.getText());
        Clipboard.getSystemClipboard().setContent(content);
        httpHint.setText(texts.of("http.copied"));
    }
}
