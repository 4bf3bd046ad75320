package brigade.ui.window;

import brigade.ui.page.Hint;
import brigade.ui.page.PagePart;
import brigade.ui.page.PageView;
import brigade.ui.page.Room;
import brigade.ui.page.Views;
import brigade.ui.theme.Appearance;
import brigade.ui.theme.Theme;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.Optional;

/** The window's frame: the bar that leads to the pages, and what stands around them. */
public final class ShellController implements PageView {

    private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** A narrower bar says less. */
    private static final int ROOM_FOR_WORDS = 1500;

    private final Surface surface;
    private final Theme theme;
    private final Views views;

    @FXML BorderPane root;
    @FXML HBox navigation;
    @FXML HBox controls;
    @FXML HBox verdict;
    @FXML Pane center;
    @FXML Pane status;
    @FXML Button themeButton;
    @FXML Button helpButton;

    /** For one window. */
    public ShellController(Surface surface, Theme theme, Views views) {
        this.surface = surface;
        this.theme = theme;
        this.views = views;
    }

    @FXML
    void initialize() {
        Hint.on(themeButton, views.texts().of("theme.switch"));
        Hint.on(helpButton, views.texts().of("help.open"));
        Room.in(root, ROOM_FOR_WORDS, surface.roomy()::set);
        Room.in(root, PageLayout.WIDE, wide -> root.pseudoClassStateChanged(NARROW, !wide));
        surface.bubbles().prepare(helpButton, views, HelpView::load);
        surface.presenting().subscribe(on -> root.pseudoClassStateChanged(PRESENTING, on));
    }

    /** Where the buttons of the pages go. */
    HBox navigation() {
        return navigation;
    }

    /** Takes the node of a page, which nobody sees yet. */
    void place(Region page) {
        Room.give(page, false);
        center.getChildren().add(page);
    }

    /** All pages stay where they are: what leaves the scene is dressed anew when it comes back. */
    void show(Region page) {
        center.getChildren().forEach(each -> Room.give(each, each == page));
    }

    /**
     * Puts around the pages what belongs to the trace that the window shows.
     *
     * @param withControls whether what changes its source is of use on the page that is seen
     * @param line what stands under the page that is seen
     */
    void surround(ShownTrace trace, boolean withControls, Optional<PagePart> line) {
        List<Node> bar = trace.bar().stream().<Node>map(PagePart::node).toList();
        controls.getChildren().setAll(bar);
        Room.give(controls, withControls);
        verdict.getChildren().setAll(trace.around().verdict().node());
        status.getChildren().setAll(line.stream().<Node>map(PagePart::node).toList());
    }

    @Override
    public void show(long t) {
        surface.bubbles().show(t);
    }

    @FXML
    void switchTheme() {
        theme.appearanceProperty()
                .set(theme.darkProperty().get() ? Appearance.LIGHT : Appearance.DARK);
    }

    /** What the things on the page mean. */
    @FXML
    void openHelp() {
        surface.bubbles().toggle(helpButton);
    }
}
