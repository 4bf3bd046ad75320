package brigade.ui.observe;

import brigade.measure.report.ObserveReport;
import brigade.measure.report.Phrases;
import brigade.observe.LiveObservation;
import brigade.observe.Observation;
import brigade.observe.ObservedChanges;
import brigade.observe.SourceFacts;
import brigade.observe.ThreadSeconds;
import brigade.observe.live.LiveJvm;
import brigade.ui.file.Exports;
import brigade.ui.file.TraceFiles;
import brigade.ui.page.Hint;
import brigade.ui.page.Texts;
import brigade.ui.page.TraceSession;
import brigade.ui.window.WindowServices;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
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
                        (name, trace) -> write(Optional.of(Observation.of(name, trace))));
    }

    /** Asks where to. */
    private void write(Optional<Observation> before) {
        window.files()
                .exports()
                .ask(
                        window.surface().window(),
                        new Exports.Question(
                                "observe.report",
                                TraceFiles.suggested(session.source()) + ".html",
                                "observe.reports",
                                "observe.report"),
                        out -> write(before, out));
    }

    /** On another thread. */
    private void write(Optional<Observation> before, OutputStream out) throws IOException {
        Observation now =
                live.map(jvm -> LiveObservation.of(jvm, "jvm"))
                        .orElseGet(() ->
                                Observation.of(
                                        SourceFacts.ofFile(session.source().name()),
                                        session.trace(),
                                        session.source().losses()));
        List<ThreadSeconds> threads = ThreadSeconds.of(now.trace());
        new ObserveReport(
                        now,
                        before.map(it -> ObservedChanges.of(it, now, threads)),
                        threads,
                        new Phrases(texts().locale()))
                .write(out);
    }

    private Texts texts() {
        return session.texts();
    }
}
