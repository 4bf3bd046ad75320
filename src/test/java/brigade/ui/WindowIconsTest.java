package brigade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;

import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.Callable;

/** The icon comes onto the window in each size, decoded. */
@ExtendWith(FxToolkitExtension.class)
class WindowIconsTest {

    @Test
    void comesInEachSize() {
        Stage stage = onUiThread(Stage::new);
        WindowIcons.put(stage);
        Eventually.holds(
                "the icons are on the window", () -> !onUiThread(() -> stage.getIcons().isEmpty()));
        List<Double> widths =
                onUiThread(() -> stage.getIcons().stream().map(Image::getWidth).toList());
        assertThat(widths).containsExactly(16.0, 32.0, 48.0, 128.0);
    }

    private static <T> T onUiThread(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, task);
    }
}
