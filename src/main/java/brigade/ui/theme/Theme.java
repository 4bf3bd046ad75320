package brigade.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Dresses the scene, light or dark, and follows the system until the person chooses. UI thread
 * only.
 */
public final class Theme {

    private static final String LIGHT = "tokens.css";
    private static final String DARK = "tokens-dark.css";
    private static final List<String> CONTROLS = List.of("controls.css", "tooltip.css");

    private static final String OPAQUE = "opaque.css";

    private final Scene scene;
    private final ObjectProperty<Appearance> appearance;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Palette> palette = new ReadOnlyObjectWrapper<>();

    public Theme(Scene scene, Appearance first) {
        this.scene = scene;
        appearance = new SimpleObjectProperty<>(first);
        dress();
        appearance.subscribe((_, _) -> dress());
        Platform.getPreferences().colorSchemeProperty().subscribe((_, _) -> dress());
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Palette> paletteProperty() {
        return palette.getReadOnlyProperty();
    }

    private void dress() {
        boolean night =
                switch (appearance.get()) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                };
        Application.setUserAgentStylesheet(
                (night ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        boolean seeThrough = Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW);
        scene.getStylesheets().setAll(sheets(night, seeThrough));
        palette.set(Palette.of(night ? Tokens.read(LIGHT, DARK) : Tokens.read(LIGHT)));
        dark.set(night);
    }

    /**
     * What a scene is dressed with.
     *
     * @param seeThrough whether the system lets windows have parts that are seen through
     */
    static List<String> sheets(boolean night, boolean seeThrough) {
        List<String> sheets = new ArrayList<>();
        sheets.add(sheet(LIGHT));
        if (night) {
            sheets.add(sheet(DARK));
        }
        CONTROLS.forEach(name -> sheets.add(sheet(name)));
        if (!seeThrough) {
            sheets.add(sheet(OPAQUE));
        }
        return sheets;
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
