package brigade.ui;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** With what JavaFX draws: chosen before it starts, because it finds out slowly. */
final class Drawing {

    private static final String PIPELINES = "prism.order";
    private static final String SOFTWARE = "sw";

    /** Where Linux keeps the devices that draw: of its own drivers, and of NVIDIA's. */
    private static final List<Path> DEVICES =
            List.of(Path.of("/dev/dri"), Path.of("/dev/nvidiactl"));

    private Drawing() {}

    /** In memory, needing no display. */
    static void inMemory() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty(PIPELINES, SOFTWARE);
    }

    /**
     * On the screen. Where Linux has no device that draws, as in most virtual machines, JavaFX
     * would load OpenGL and ask the display about it, to draw with software in the end: that takes
     * a fifteenth of the time until a window is there. Whoever started the process with {@code
     * -Dprism.order=…} has chosen.
     */
    static void onScreen() {
        if (bySoftware(
                System.getProperty("os.name", ""), System.getProperty(PIPELINES), Files::exists)) {
            System.setProperty(PIPELINES, SOFTWARE);
        }
    }

    /** Whether nothing else can draw on that system, and nobody has chosen. */
    static boolean bySoftware(String os, @Nullable String chosen, Predicate<Path> exists) {
        return os.equals("Linux") && chosen == null && DEVICES.stream().noneMatch(exists);
    }
}
