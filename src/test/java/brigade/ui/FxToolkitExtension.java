package brigade.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs JavaFX headless for a test class, once per JVM, and hands its methods an {@link FxRobot} and
 * a {@link Stage} of their own on request. The screen is 1000 × 1000: no stage may be larger.
 */
public final class FxToolkitExtension
        implements BeforeAllCallback, AfterEachCallback, ParameterResolver {
    /**
     * Warns that JavaFX is on the class path, which is what we want here. Held, or it is collected.
     */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private final FxRobot robot = new FxRobot();

    @Override
    public void beforeAll(ExtensionContext context) throws TimeoutException {
        JAVAFX.setLevel(Level.SEVERE);
        FxToolkit.registerPrimaryStage();
    }

    @Override
    public void afterEach(ExtensionContext context) throws TimeoutException {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
        FxToolkit.cleanupStages();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == FxRobot.class || type == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == FxRobot.class) {
            return robot;
        }
        try {
            return FxToolkit.registerStage(Stage::new);
        } catch (TimeoutException e) {
            throw new IllegalStateException("The JavaFX toolkit does not answer", e);
        }
    }
}
