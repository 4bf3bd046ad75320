package brigade.measure;

/**
 * How the window opens.
 *
 * @param headless drawn in memory, on JavaFX's headless platform
 * @param sumRunning a worker computes the heavy sum over and over from the start
 * @param width of the scene, pixels
 * @param height of the scene, pixels
 * @param visible shown; a hidden window draws nothing
 */
public record ScreenOptions(
        boolean headless, boolean sumRunning, int width, int height, boolean visible) {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    /** JavaFX's headless platform has a screen of 1000 × 1000, and can't draw what is larger. */
    private static final int HEADLESS_WIDTH = 1000;

    private static final int HEADLESS_HEIGHT = 900;

    /** The window as a person opens it, or in memory where there is no display. */
    public static ScreenOptions standard(boolean headless) {
        return headless
                ? new ScreenOptions(true, true, HEADLESS_WIDTH, HEADLESS_HEIGHT, true)
                : new ScreenOptions(false, true, WIDTH, HEIGHT, true);
    }

    /** The same with the sum running from the start, or not. */
    public ScreenOptions withSumRunning(boolean running) {
        return new ScreenOptions(headless, running, width, height, visible);
    }

    /** The same without showing it. */
    public ScreenOptions hidden() {
        return new ScreenOptions(headless, sumRunning, width, height, false);
    }
}
