package brigade.ui.shell;

/** The help: words only. */
public final class HelpController {}
