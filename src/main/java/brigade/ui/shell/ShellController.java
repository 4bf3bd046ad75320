package brigade.ui.shell;

import brigade.measure.EndedStops;
import brigade.measure.FreezeStory;
import brigade.server.Model;
import brigade.ui.compare.CompareController;
import brigade.ui.compare.CompareView;
import brigade.ui.page.Cadence;
import brigade.ui.page.Hint;
import brigade.ui.page.LaterView;
import brigade.ui.page.Page;
import brigade.ui.page.PageView;
import brigade.ui.page.Room;
import brigade.ui.page.Views;
import brigade.ui.page.Views.View;
import brigade.ui.theme.Appearance;
import brigade.ui.theme.Theme;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** The window's frame: bars around the page, and what opens from them. */
public final class ShellController implements PageView {

    private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** A narrower bar says less. */
    private static final int ROOM_FOR_WORDS = 1360;

    private final Page page;
    private final Theme theme;
    private final Bubbles bubbles;
    private final Runnable toService;
    private final LaterView<VBox, CompareController> compare;
    private final LaterView<HBox, BannerController> banner;
    private final EndedStops stops;
    private final Cadence cadence = Cadence.perSecond(4);

    @FXML BorderPane root;
    @FXML Pane top;
    @FXML ToggleButton servicePage;
    @FXML ToggleButton comparePage;
    @FXML Pane center;
    @FXML Region service;
    @FXML HBox topBar;
    @FXML HBox recording;
    @FXML Label recordingName;
    @FXML Button staffButton;
    @FXML Button customersButton;
    @FXML Button themeButton;
    @FXML Button helpButton;
    @FXML Text modelLabel;
    @FXML Text modelValue;
    @FXML Text customersValue;
    @FXML PillController pillController;
    @FXML ServiceController serviceController;
    @FXML StatusController statusController;

    private boolean brief;

    /**
     * For one page.
     *
     * @param toService shows the restaurant at work again
     */
    public ShellController(
            Page page, Theme theme, Bubbles bubbles, Runnable toService, Views views) {
        this.page = page;
        this.toService = toService;
        compare = views.later(CompareView::load, this::place);
        banner = views.later(BannerView::load, made -> top.getChildren().add(made.node()));
        this.theme = theme;
        stops = new EndedStops(page.trace(), page.trace().end());
        this.bubbles = bubbles;
    }

    @FXML
    void initialize() {
        Room.give(staffButton, page.atWork());
        Room.give(customersButton, page.atWork());
        page.recording()
                .ifPresentOrElse(
                        it -> recordingName.setText(page.texts().of("recording.name", it.name())),
                        () -> topBar.getChildren().remove(recording));
        customersButton.setAccessibleText(page.texts().of("knobs.customers.open"));
        Hint.on(themeButton, page.texts().of("theme.switch"));
        Room.in(root, ROOM_FOR_WORDS, this::inWords);
        Room.in(root, PageLayout.WIDE, wide -> root.pseudoClassStateChanged(NARROW, !wide));
        Hint.on(helpButton, page.texts().of("help.open"));
        if (page.atWork()) {
            bubbles.prepare(staffButton, StaffView::load);
            bubbles.prepare(customersButton, CustomersView::load);
        }
        bubbles.prepare(helpButton, HelpView::load);
    }

    private void place(View<? extends Region, ?> made) {
        Room.give(made.node(), false);
        center.getChildren().add(made.node());
    }

    private void inWords(boolean room) {
        brief = !room;
        cadence.reset();
        Room.give(modelLabel, room);
        pillController.narrow(brief);
    }

    /** Tells what a freeze of the UI thread did. */
    public void tell(FreezeStory story) {
        banner.get().controller().tell(story);
    }

    public ServiceController service() {
        return serviceController;
    }

    @Override
    public void show(long t) {
        if (showsService()) {
            serviceController.show(t);
        } else {
            compare.get().controller().show(t);
        }
        pillController.show(t);
        statusController.show(t);
        bubbles.show(t);
        if (cadence.due(t)) {
            if (page.atWork()) {
                stops.next().ifPresent(stop -> banner.get().controller().tell(stop));
            }
            customersValue.setText(CustomersFace.at(page, t));
            Model now = ModelFace.at(page.gauges(), t);
            String model = ModelFace.name(now, page.texts());
            modelValue.setText(brief ? ModelFace.figure(now, page.texts()) : model);
            staffButton.setAccessibleText(page.texts().of("knobs.staff.open", model));
        }
    }

    @FXML
    void backToService() {
        toService.run();
    }

    /** Whether the restaurant is seen, not another page of the window. */
    public boolean showsService() {
        return service.isVisible();
    }

    /** The restaurant, not another page of the window. */
    @FXML
    public void showService() {
        turnTo(servicePage, service);
    }

    @FXML
    void showCompare() {
        turnTo(comparePage, compare.get().node());
    }

    /** Both pages stay where they are: what leaves the scene is dressed anew when it comes back. */
    private void turnTo(ToggleButton button, Node to) {
        closePopOver(); // it belongs to what is seen no more
        button.setSelected(true); // to click it again does not let it go
        center.getChildren().forEach(each -> Room.give(each, each == to));
        boolean restaurant = page.atWork() && showsService();
        Room.give(staffButton, restaurant);
        Room.give(customersButton, restaurant);
    }

    /** Closes the pop-over that is open, if one is. */
    public void closePopOver() {
        bubbles.close();
    }

    @FXML
    void openStaff() {
        bubbles.toggle(staffButton);
    }

    @FXML
    void openCustomers() {
        bubbles.toggle(customersButton);
    }

    @FXML
    void switchTheme() {
        theme.appearanceProperty()
                .set(theme.darkProperty().get() ? Appearance.LIGHT : Appearance.DARK);
    }

    /** For a projector, and back: larger type, the floor alone. */
    public void present() {
        var presenting = serviceController.presentingProperty();
        presenting.set(!presenting.get());
        root.pseudoClassStateChanged(PRESENTING, presenting.get());
    }

    /** Whether the page is shown for a projector. */
    public boolean presenting() {
        return serviceController.presentingProperty().get();
    }

    /** What the things on the page mean. */
    @FXML
    public void openHelp() {
        bubbles.toggle(helpButton);
    }
}
