package brigade.ui.observe;

import brigade.observe.live.JvmEntry;
import brigade.ui.page.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** A JVM of this machine, and whether it can be observed. UI thread only. */
final class JvmRow {

    private static final Duration DAY = Duration.ofDays(1);

    private final HBox node = new HBox();
    private final Button observe;

    /**
     * @param onObserve attaches to it
     */
    JvmRow(JvmEntry entry, Texts texts, Runnable onObserve) {
        Label name = new Label(entry.name());
        name.getStyleClass().add("observe-jvm-name");
        name.setMinWidth(0);
        Label facts = new Label(facts(entry, texts));
        facts.getStyleClass().add("quiet");
        facts.setMinWidth(0);
        VBox words = new VBox(name, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        observe = new Button(texts.of("observe.attach"));
        observe.setMinWidth(Region.USE_PREF_SIZE);
        observe.setOnAction(_ -> onObserve.run());
        observe.setAccessibleText(
                texts.of("observe.attach.to", entry.name(), Long.toString(entry.pid())));
        node.getStyleClass().add("observe-jvm");
        node.setAlignment(Pos.CENTER_LEFT);
        node.getChildren().add(words);
        if (entry.attachable()) {
            node.getChildren().add(observe);
        } else {
            Label why = new Label(texts.of("observe.obstacle", entry.obstacle()));
            why.setWrapText(true);
            why.getStyleClass().add("observe-obstacle");
            words.getChildren().add(why);
        }
    }

    private static String facts(JvmEntry entry, Texts texts) {
        String pid = Long.toString(entry.pid());
        Instant since = entry.since();
        String version =
                entry.version().isEmpty() ? texts.of("observe.jdk.unknown") : entry.version();
        return since == null
                ? texts.of("observe.jvm", pid, version)
                : texts.of("observe.jvm.since", pid, version, time(since, texts));
    }

    private static String time(Instant since, Texts texts) {
        boolean today = Duration.between(since, Instant.now()).compareTo(DAY) < 0;
        DateTimeFormatter format =
                today
                        ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
        return format.withLocale(texts.locale()).format(since.atZone(ZoneId.systemDefault()));
    }

    Region node() {
        return node;
    }

    /** Nothing else is begun while one is being attached to. */
    void setBusy(boolean busy) {
        observe.setDisable(busy);
    }

    Button button() {
        return observe;
    }
}
