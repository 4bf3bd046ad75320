package brigade.ui;

import brigade.measure.LiveRestaurant;
import brigade.measure.ScreenOptions;
import brigade.priority.ThreadPriority;
import brigade.restaurant.Restaurant;
import brigade.restaurant.Settings;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Recorder;
import brigade.ui.home.Habits;
import brigade.ui.page.Texts;
import brigade.ui.restaurant.LiveControls;

import javafx.application.Platform;

import org.testfx.util.WaitForAsyncUtils;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** The whole window with a real restaurant behind it, in a running toolkit. */
record OpenedWindow(LiveRestaurant live, WindowStage stage) implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 40;

    static OpenedWindow of(Settings settings, ScreenOptions options) {
        return of(settings, options, Plugins::shipped);
    }

    static OpenedWindow of(
            Settings settings, ScreenOptions options, Function<LiveControls, Plugins> plugins) {
        return of(settings, options, plugins, Habits.unkept());
    }

    /** Of a person with these habits. */
    static OpenedWindow of(Settings settings, ScreenOptions options, Habits habits) {
        return of(settings, options, Plugins::shipped, habits);
    }

    private static OpenedWindow of(
            Settings settings,
            ScreenOptions options,
            Function<LiveControls, Plugins> plugins,
            Habits habits) {
        Recorder recorder = Recorder.start(16 << 20, RestaurantVocabulary.ALL);
        Restaurant restaurant =
                Restaurant.hire(settings, recorder, 1, ThreadPriority::behindTheWindow);
        restaurant.openDoors();
        LiveRestaurant live = LiveRestaurant.of(recorder, restaurant, Platform::runLater);
        WindowStage stage =
                onUiThread(() -> {
                    LiveControls controls = LiveControls.of(live);
                    return new WindowStage(
                            new EmptyStage(options, habits),
                            options,
                            habits,
                            controls,
                            plugins.apply(controls),
                            new Texts(Locale.ENGLISH),
                            () -> {});
                });
        return new OpenedWindow(live, stage);
    }

    static <T> T onUiThread(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1_000L, task);
    }

    static void until(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
    }

    @Override
    public void close() {
        onUiThread(() -> {
            stage.close();
            return true;
        });
        live.close();
    }
}
