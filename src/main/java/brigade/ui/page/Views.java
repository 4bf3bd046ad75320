package brigade.ui.page;

import javafx.fxml.FXMLLoader;
import javafx.util.Callback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Loads FXML, and gives each controller what its constructor asks for. UI thread only. */
public final class Views {

    private final ResourceBundle texts;
    private final Map<Class<?>, Supplier<?>> controllers;

    /**
     * @param controllers how to make the controller of each class that an FXML file names
     */
    public Views(Texts texts, Map<Class<?>, Supplier<?>> controllers) {
        this.texts = texts.bundle();
        this.controllers = Map.copyOf(controllers);
    }

    /** What was loaded: the node, and the controller that came with it. */
    public record View<N, C>(N node, C controller) {}

    /** Loads a file whose controller is of a class, from beside that class. */
    public <N, C> View<N, C> load(Class<C> controller, String file) {
        URL url = controller.getResource(file);
        FXMLLoader loader = new FXMLLoader(url, texts);
        Callback<Class<?>, Object> factory = this::make;
        loader.setControllerFactory(factory);
        try {
            N node = loader.load();
            return new View<>(node, controller.cast(loader.getController()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * The same, when it is wanted first.
     *
     * @param whenMade puts it in its place
     */
    public <N, C> LaterView<N, C> later(
            Class<C> controller, String file, Consumer<View<N, C>> whenMade) {
        return new LaterView<>(() -> {
            View<N, C> view = load(controller, file);
            whenMade.accept(view);
            return view;
        });
    }

    private Object make(Class<?> type) {
        Supplier<?> maker = controllers.get(type);
        if (maker == null) {
            throw new IllegalStateException("nobody makes a " + type.getName());
        }
        return maker.get();
    }
}
