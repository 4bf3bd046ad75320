package brigade.measure;

/**
 * How the window opens.
 *
 * @param headless drawn in memory, on JavaFX's headless platform, whose screen is 1000 × 1000: a
 *     larger scene is shown smaller there, and pictures of it keep its size
 * @param sumRunning a worker computes the heavy sum over and over from the start
 * @param width of the scene, pixels
 * @param height of the scene, pixels
 * @param visible shown; a hidden window draws nothing
 * @param lastPace at the pace the person chose last, whatever the settings say
 * @param eachPulse a new picture in each pulse, also where the processor draws and every second one
 *     brings one
 */
public record ScreenOptions(
        boolean headless,
        boolean sumRunning,
        int width,
        int height,
        boolean visible,
        boolean lastPace,
        boolean eachPulse) {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    /** The window as a person opens it, or in memory where there is no display. */
    public static ScreenOptions standard(boolean headless) {
        return new ScreenOptions(headless, true, WIDTH, HEIGHT, true, false, false);
    }

    /** The same with the sum running from the start, or not. */
    public ScreenOptions withSumRunning(boolean running) {
        return new ScreenOptions(headless, running, width, height, visible, lastPace, eachPulse);
    }

    /** The same without showing it. */
    public ScreenOptions hidden() {
        return new ScreenOptions(headless, sumRunning, width, height, false, lastPace, eachPulse);
    }

    /** The same at the pace the person chose last. */
    public ScreenOptions atLastPace() {
        return new ScreenOptions(headless, sumRunning, width, height, visible, true, eachPulse);
    }

    /** The same with a new picture in each pulse, whatever draws. */
    public ScreenOptions withPictureEachPulse() {
        return new ScreenOptions(headless, sumRunning, width, height, visible, lastPace, true);
    }
}
