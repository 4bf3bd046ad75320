package brigade.ui;

import brigade.measure.House;
import brigade.measure.ScreenOptions;
import brigade.measure.UiWatch;
import brigade.restaurant.Restaurant;
import brigade.restaurant.Settings;
import brigade.restaurant.SumService;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Recorder;
import brigade.ui.home.Habits;
import brigade.ui.page.Texts;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** The whole window with a real restaurant behind it, in a running toolkit. */
record OpenedWindow(House house, ServiceStage stage) implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 40;

    static OpenedWindow of(Settings settings, ScreenOptions options) {
        AtomicReference<@Nullable String> messages = new AtomicReference<>();
        Recorder recorder = Recorder.start(16 << 20, RestaurantVocabulary.ALL);
        House house =
                new House(
                        recorder,
                        Restaurant.open(settings, recorder, 1),
                        new SumService(recorder, messages::set),
                        new UiWatch(recorder, Platform::runLater));
        ServiceStage stage =
                onUiThread(() ->
                        new ServiceStage(
                                new EmptyStage(options, Habits.unkept()),
                                house,
                                options,
                                Habits.unkept(),
                                messages,
                                () -> {},
                                new Texts(Locale.ENGLISH)));
        return new OpenedWindow(house, stage);
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
        house.close();
    }
}
