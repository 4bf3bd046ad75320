package brigade.ui.shell;

import brigade.ui.page.Cadence;
import brigade.ui.page.Page;
import brigade.ui.page.PageView;
import brigade.ui.theme.Appearance;
import brigade.ui.theme.Theme;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;

/** The window's frame: bars around the page, and what opens from them. */
public final class ShellController implements PageView {

    private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Page page;
    private final Theme theme;
    private final Bubbles bubbles;
    private final Cadence cadence = Cadence.perSecond(4);

    @FXML private BorderPane root;
    @FXML private ToggleButton servicePage;
    @FXML private Button staffButton;
    @FXML private Button customersButton;
    @FXML private Button themeButton;
    @FXML private Button helpButton;
    @FXML private Label modelLabel;
    @FXML private Label customersValue;
    @FXML private PillController pillController;
    @FXML private BannerController bannerController;
    @FXML private ServiceController serviceController;
    @FXML private StatusController statusController;

    public ShellController(Page page, Theme theme, Bubbles bubbles) {
        this.page = page;
        this.theme = theme;
        this.bubbles = bubbles;
    }

    @FXML
    private void initialize() {
        staffButton.setAccessibleText(page.texts().of("knobs.staff.open"));
        customersButton.setAccessibleText(page.texts().of("knobs.customers.open"));
        themeButton.setTooltip(new Tooltip(page.texts().of("theme.switch")));
        root.widthProperty().subscribe(width -> narrow(width.doubleValue() < PageLayout.WIDE));
        helpButton.setTooltip(new Tooltip(page.texts().of("help.open")));
    }

    private void narrow(boolean on) {
        root.pseudoClassStateChanged(NARROW, on);
        modelLabel.setManaged(!on);
        modelLabel.setVisible(!on);
        pillController.narrow(on);
    }

    public BannerController banner() {
        return bannerController;
    }

    public ServiceController service() {
        return serviceController;
    }

    @Override
    public void show(long t) {
        serviceController.show(t);
        pillController.show(t);
        statusController.show(t);
        if (cadence.due(t)) {
            customersValue.setText(CustomersFace.at(page, t));
        }
    }

    @FXML
    private void stayOnPage() {
        servicePage.setSelected(true);
    }

    @FXML
    private void openStaff() {
        bubbles.open(StaffController.class, "staff.fxml", staffButton);
    }

    @FXML
    private void openCustomers() {
        bubbles.open(CustomersController.class, "customers.fxml", customersButton);
    }

    @FXML
    private void switchTheme() {
        theme.appearanceProperty()
                .set(theme.darkProperty().get() ? Appearance.LIGHT : Appearance.DARK);
    }

    /** For a projector, and back: larger type, the floor alone. */
    public void present() {
        var presenting = serviceController.presentingProperty();
        presenting.set(!presenting.get());
        root.pseudoClassStateChanged(PRESENTING, presenting.get());
    }

    /** What the things on the page mean. */
    @FXML
    public void openHelp() {
        bubbles.open(HelpController.class, "help.fxml", helpButton);
    }
}
