package brigade.ui.observe;

import brigade.measure.report.ObserveReport;
import brigade.measure.report.Phrases;
import brigade.observe.LiveObservation;
import brigade.observe.Observation;
import brigade.observe.ObservedChanges;
import brigade.observe.SourceFacts;
import brigade.observe.ThreadSeconds;
import brigade.observe.live.LiveJvm;
import brigade.trace.file.OpenedTrace;
import brigade.ui.page.Hint;
import brigade.ui.page.Texts;
import brigade.ui.page.TraceSession;
import brigade.ui.window.WindowServices;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Writes what is observed as one HTML file, also what changed since an earlier trace, for people
 * who do not have Brigade. UI thread only.
 */
final class ObserveReports {

    private final TraceSession session;
    private final Optional<LiveJvm> live;
    private final WindowServices window;
    private final HBox node = new HBox();

    /**
     * @param live the JVM, where it is watched
     */
    ObserveReports(TraceSession session, Optional<LiveJvm> live, WindowServices window) {
        this.session = session;
        this.live = live;
        this.window = window;
        node.getStyleClass().add("observe-reports");
        node.setMinWidth(Region.USE_PREF_SIZE);
        node.getChildren().addAll(link("report", this::save), link("compare", this::compare));
    }

    /** The links that lead to them. */
    Region node() {
        return node;
    }

    private Button link(String what, Runnable action) {
        Button link = new Button(texts().of("observe." + what));
        link.setId("observe-" + what);
        link.getStyleClass().add("link-button");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> action.run());
        Hint.on(link, texts().of("observe." + what + ".hint"));
        return link;
    }

    private void save() {
        write(Optional.empty());
    }

    private void compare() {
        window.files()
                .traces()
                .another(
                        texts().of("observe.compare.which"),
                        (name, trace) -> write(Optional.of(observed(name, trace))));
    }

    private static Observation observed(String name, OpenedTrace opened) {
        return Observation.of(facts(name), opened.trace(), opened.losses());
    }

    private static SourceFacts facts(String name) {
        return new SourceFacts("file", name, 0, "");
    }

    /** Asks where to. */
    private void write(Optional<Observation> before) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts().of("observe.report"));
        chooser.setInitialFileName(session.source().name() + ".html");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts().of("observe.reports"), "*.html"));
        File chosen = chooser.showSaveDialog(window.surface().window());
        if (chosen != null) {
            window.files()
                    .exports()
                    .write(chosen.toPath(), out -> write(before, out), "observe.report");
        }
    }

    /** On another thread. */
    private void write(Optional<Observation> before, OutputStream out) throws IOException {
        Observation now =
                live.map(jvm -> LiveObservation.of(jvm, "jvm"))
                        .orElseGet(() ->
                                Observation.of(
                                        facts(session.source().name()),
                                        session.trace(),
                                        session.source().losses()));
        new ObserveReport(
                        now,
                        before.map(it -> ObservedChanges.of(it, now)),
                        ThreadSeconds.of(now.trace()),
                        new Phrases(texts().locale()))
                .write(out);
    }

    private Texts texts() {
        return session.texts();
    }
}
