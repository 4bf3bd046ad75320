package brigade.ui.theme;

/** What the person chose: as the system has it, or always light or dark. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
}
