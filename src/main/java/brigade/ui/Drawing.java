package brigade.ui;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** With what JavaFX draws: chosen before it starts, because it finds out slowly. */
final class Drawing {

    private static final String PIPELINES = "prism.order";

    /** Where Linux keeps the devices that draw: of its own drivers, and of NVIDIA's. */
    private static final List<Path> DEVICES =
            List.of(Path.of("/dev/dri"), Path.of("/dev/nvidiactl"));

    private Drawing() {}

    /** In memory, needing no display. */
    static void inMemory() {
        System.setProperty("glass.platform", "Headless");
        drawBySoftware();
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
            drawBySoftware();
        }
    }

    /**
     * Without the pictures that JavaFX keeps of grounds with round corners: software draws a ground
     * sooner than it stretches its picture, and one frame of the floor has many.
     */
    private static void drawBySoftware() {
        System.setProperty(PIPELINES, "sw");
        System.setProperty("prism.disableRegionCaching", "true");
    }

    /** Whether nothing else can draw on that system, and nobody has chosen. */
    static boolean bySoftware(String os, @Nullable String chosen, Predicate<Path> exists) {
        return os.equals("Linux") && chosen == null && DEVICES.stream().noneMatch(exists);
    }
}
