package brigade.ui.lab.part;

import brigade.ui.lab.model.LabSession;
import brigade.ui.page.Texts;
import brigade.ui.theme.Palette;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * What the parts of the Labs page are given.
 *
 * @param palette the colours in force, for what is drawn by hand
 * @param presenting whether the page is shown for a projector: larger type
 * @param acts what a part asks of the window
 */
public record LabContext(
        LabSession session,
        Texts texts,
        ReadOnlyObjectProperty<Palette> palette,
        ReadOnlyBooleanProperty presenting,
        LabActs acts) {}
