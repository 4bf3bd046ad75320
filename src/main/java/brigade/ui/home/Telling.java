package brigade.ui.home;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Modality;
import javafx.stage.Window;

import java.util.function.Supplier;

/** A window that says something that can be copied, and holds nothing up. UI thread only. */
final class Telling {

    private final Dialog<ButtonType> dialog = new Dialog<>();

    /**
     * Not shown yet.
     *
     * @param copy the word on the button that copies
     * @param close the word on the button that closes
     * @param copied what is copied
     */
    Telling(
            Window owner,
            String title,
            Node content,
            String copy,
            String close,
            Supplier<String> copied) {
        ButtonType copies = new ButtonType(copy, ButtonBar.ButtonData.LEFT);
        // The window's own button and Escape close it only where a button is said to.
        ButtonType closes = new ButtonType(close, ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.initOwner(owner);
        dialog.initModality(Modality.NONE);
        dialog.setResizable(true);
        dialog.setTitle(title);
        dialog.getDialogPane().getStyleClass().add("telling");
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(copies, closes);
        ((Button) dialog.getDialogPane().lookupButton(closes)).setDefaultButton(true);
        dialog.getDialogPane()
                .lookupButton(copies)
                .addEventFilter(
                        ActionEvent.ACTION,
                        click -> {
                            click.consume(); // or it would close the window
                            ClipboardContent text = new ClipboardContent();
                            text.putString(copied.get());
                            Clipboard.getSystemClipboard().setContent(text);
                        });
    }

    /** The sentence above all. */
    void sentence(String text) {
        dialog.setHeaderText(text);
    }

    /** Finds its styles. */
    void dress() {
        dialog.getDialogPane().applyCss();
    }

    /** Measures its texts; to be seen it then needs to be drawn only. */
    void layOut() {
        DialogPane pane = dialog.getDialogPane();
        pane.autosize();
        pane.layout();
    }

    /**
     * Shows it.
     *
     * @param closed runs when the person has closed it
     */
    void show(Runnable closed) {
        dialog.setOnHidden(_ -> closed.run());
        dialog.show();
    }
}
