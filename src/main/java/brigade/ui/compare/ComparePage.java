package brigade.ui.compare;

import brigade.ui.page.Controllers;
import brigade.ui.page.LaterView;
import brigade.ui.page.PagePart;
import brigade.ui.page.Texts;
import brigade.ui.page.Views;
import brigade.ui.window.PageHost;
import brigade.ui.window.Rest;
import brigade.ui.window.StatusLine;
import brigade.ui.window.WindowPage;
import brigade.ui.window.WindowServices;

import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Optional;

/** The page on which models are compared. The restaurant rests while they are. UI thread only. */
public final class ComparePage implements WindowPage {

    private final CompareDesk desk;
    private final LaterView<VBox, CompareController> view;
    private final Texts texts;

    /** For one window. */
    public ComparePage(WindowServices services, PageHost host) {
        texts = services.texts();
        desk =
                new CompareDesk(
                        () -> services.rest().begin(Rest.Reason.COMPARING),
                        () -> services.rest().end(Rest.Reason.COMPARING),
                        Platform::runLater);
        CompareChoice choice = new CompareChoice(services.texts().locale());
        ReportFile reports =
                new ReportFile(services.surface().window(), services.files().exports());
        Views views =
                services.views()
                        .with(
                                new Controllers()
                                        .add(
                                                CompareController.class,
                                                its ->
                                                        new CompareController(
                                                                desk,
                                                                choice,
                                                                services.surface()
                                                                        .bubbles()
                                                                        .of(
                                                                                its,
                                                                                CompareFormView
                                                                                        ::load),
                                                                services.texts(),
                                                                reports,
                                                                services.theme().paletteProperty()))
                                        .add(
                                                CompareFormController.class,
                                                _ ->
                                                        new CompareFormController(
                                                                choice, services.texts())));
        view =
                views.later(
                        CompareView::load,
                        made -> {
                            host.place(made.node());
                            services.surface().presenting().subscribe(made.controller()::present);
                        });
    }

    @Override
    public Region node() {
        return view.get().node();
    }

    @Override
    public Optional<PagePart> status() {
        return Optional.of(StatusLine.saying(texts.of("compare.status")));
    }

    @Override
    public void show(long t) {
        view.get().controller().show(t);
    }

    @Override
    public void close() {
        desk.close();
    }
}
