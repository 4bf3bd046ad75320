package brigade.ui.timeline;

import brigade.trace.Activity;
import brigade.ui.page.Texts;

import javafx.css.PseudoClass;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import java.util.List;
import java.util.Locale;

/** What the colours mean, each with its word. */
public final class Legend extends FlowPane {

    private static final List<Activity> ORDER =
            List.of(
                    Activity.RUNNING,
                    Activity.WAITING,
                    Activity.BLOCKED,
                    Activity.IO,
                    Activity.SLEEPING,
                    Activity.IDLE);

    private static final PseudoClass BRIEF = PseudoClass.getPseudoClass("brief");

    public Legend() {
        getStyleClass().add("legend");
    }

    /**
     * Names the activities.
     *
     * @param brief by a word alone: there is no room to say what each waits for
     */
    void fill(Texts texts, boolean brief) {
        pseudoClassStateChanged(BRIEF, brief);
        String prefix = brief ? "activity." : "legend.";
        getChildren().clear();
        for (Activity activity : ORDER) {
            String name = activity.name().toLowerCase(Locale.ROOT);
            Region chip = new Region();
            chip.getStyleClass().addAll("legend-chip", name);
            Text word = new Text(texts.of(prefix + name));
            word.getStyleClass().add("legend-word");
            HBox entry = new HBox(chip, word);
            entry.getStyleClass().add("legend-entry");
            getChildren().add(entry);
        }
    }
}
