package brigade.ui.page;

import javafx.scene.layout.Region;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What the views need that the build made of FXML files: texts, and controllers that were given
 * what their constructors ask for. UI thread only.
 */
public final class Views {

    private final Texts texts;
    private final Map<Class<?>, Function<Views, ?>> controllers;
    private final Queue<BooleanSupplier> ahead;

    /**
     * @param controllers how to make the controller of each class that a view names
     */
    public Views(Texts texts, Controllers controllers) {
        this(texts, controllers.makers(), new ArrayDeque<>());
    }

    private Views(
            Texts texts,
            Map<Class<?>, Function<Views, ?>> controllers,
            Queue<BooleanSupplier> ahead) {
        this.texts = texts;
        this.controllers = controllers;
        this.ahead = ahead;
    }

    /** Views that have these controllers too, and are prepared together with these. */
    public Views with(Controllers more) {
        Map<Class<?>, Function<Views, ?>> all = new HashMap<>(controllers);
        all.putAll(more.makers());
        return new Views(texts, Map.copyOf(all), ahead);
    }

    /** The same views, prepared on their own: what nobody shows any more is not prepared. */
    public Views apart() {
        return new Views(texts, controllers, new ArrayDeque<>());
    }

    /** Whether these are prepared together with others. */
    public boolean together(Views others) {
        return ahead == others.ahead;
    }

    /** What was made: the node, and the controller that came with it. */
    public record View<N, C>(N node, C controller) {}

    /** The text of a key. */
    public String text(String key) {
        return texts.of(key);
    }

    /** The words of all of them. */
    public Texts texts() {
        return texts;
    }

    /** A new controller of a class. */
    public <C> C controller(Class<C> type) {
        Function<Views, ?> maker = controllers.get(type);
        if (maker == null) {
            throw new IllegalStateException("nobody makes a " + type.getName());
        }
        return type.cast(maker.apply(this));
    }

    /**
     * A view that is made when it is wanted first.
     *
     * @param load makes it
     * @param whenMade puts it in its place
     */
    public <N extends Region, C> LaterView<N, C> later(
            Function<Views, View<N, C>> load, Consumer<View<N, C>> whenMade) {
        LaterView<N, C> later = new LaterView<>(() -> load.apply(this), whenMade);
        ahead.addAll(later.pieces());
        return later;
    }

    /** Does small pieces when there is time, one after another. */
    public void ahead(List<Runnable> pieces) {
        for (Runnable piece : pieces) {
            ahead.add(() -> {
                piece.run();
                return true;
            });
        }
    }

    /**
     * Does one small piece of what views that nobody has wanted so far will need, so that they are
     * there at once. Returns whether there was one.
     */
    boolean prepareOne() {
        boolean done = false;
        while (!done && !ahead.isEmpty()) {
            done = ahead.remove().getAsBoolean();
        }
        return done;
    }
}
