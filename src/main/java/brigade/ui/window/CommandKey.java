package brigade.ui.window;

import brigade.ui.page.Texts;

/** The modifier of the system's own shortcuts, as its people write it: ⌘Q, Ctrl+Q, Strg+Q. */
final class CommandKey {

    private CommandKey() {}

    /**
     * A shortcut.
     *
     * @param key pressed together with the modifier
     * @param system its name, as {@code os.name} has it
     */
    static String with(String key, String system, Texts texts) {
        return system.startsWith("Mac") ? "⌘" + key : texts.of("help.keys.command", key);
    }
}
