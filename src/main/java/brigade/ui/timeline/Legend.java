package brigade.ui.timeline;

import brigade.trace.Activity;
import brigade.trace.Known;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import javafx.css.PseudoClass;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the colours mean, each with its word. */
public final class Legend extends FlowPane {

    private static final List<Activity> ORDER =
            List.of(
                    Activity.RUNNING,
                    Activity.WAITING,
                    Activity.BLOCKED,
                    Activity.IO,
                    Activity.SLEEPING,
                    Activity.IDLE,
                    Activity.RUNNABLE,
                    Activity.UNKNOWN);

    private static final Set<Activity> RARE = EnumSet.of(Activity.RUNNABLE, Activity.UNKNOWN);

    private static final PseudoClass BRIEF = PseudoClass.getPseudoClass("brief");

    private Set<Activity> rare = Set.of();
    private boolean howKnown;
    private Runnable again = () -> {};

    public Legend() {
        getStyleClass().add("legend");
    }

    /** That bars differ by how they are known is told, too. */
    void tellHowKnown() {
        howKnown = true;
        again.run();
    }

    /** Which of the activities that most traces have not are named, too. */
    void names(Set<Activity> found) {
        Set<Activity> next = EnumSet.copyOf(RARE);
        next.retainAll(found);
        if (!next.equals(rare)) {
            rare = next;
            again.run();
        }
    }

    /**
     * Names the activities.
     *
     * @param brief by a word alone: there is no room to say what each waits for
     */
    void fill(Texts texts, Units units, boolean brief) {
        again = () -> fill(texts, units, brief);
        boolean few = brief || howKnown; // there is more to name then
        pseudoClassStateChanged(BRIEF, few);
        String prefix = few ? "activity." : "legend.";
        getChildren().clear();
        for (Activity activity : ORDER) {
            if (RARE.contains(activity) && !rare.contains(activity)) {
                continue;
            }
            String name = activity.name().toLowerCase(Locale.ROOT);
            Region chip = new Region();
            chip.getStyleClass().addAll("legend-chip", name);
            Text word = new Text(texts.of(units.key(prefix + name, texts)));
            word.getStyleClass().add("legend-word");
            add(chip, word);
        }
        if (howKnown) {
            for (Known known : List.of(Known.RECORDED, Known.SAMPLED, Known.BOUNDED)) {
                String name = known.name().toLowerCase(Locale.ROOT);
                Region chip = new Region();
                chip.getStyleClass().addAll("legend-chip", "known-" + name);
                Text word = new Text(texts.of((brief ? "known.word." : "legend.known.") + name));
                word.getStyleClass().add("legend-word");
                add(chip, word);
            }
        }
    }

    private void add(Region chip, Text word) {
        HBox entry = new HBox(chip, word);
        entry.getStyleClass().add("legend-entry");
        getChildren().add(entry);
    }
}
