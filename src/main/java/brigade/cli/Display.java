package brigade.cli;

import java.util.Locale;
import java.util.Map;

/** Whether there is a display to open a window on. */
final class Display {

    private Display() {}

    /** On Linux a display is named by the environment; other systems always have one. */
    static boolean present(Map<String, String> environment, String system) {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            return true;
        }
        return named(environment, "DISPLAY") || named(environment, "WAYLAND_DISPLAY");
    }

    private static boolean named(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
