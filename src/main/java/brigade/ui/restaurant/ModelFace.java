package brigade.ui.restaurant;

import brigade.restaurant.vocabulary.RestaurantCounter;
import brigade.server.Model;
import brigade.ui.page.Gauges;
import brigade.ui.page.Texts;

import java.util.Locale;

/** How a server model is called: in the restaurant's words and in the field's. */
final class ModelFace {

    private ModelFace() {}

    /** The model that serves new guests at {@code t}. */
    static Model at(Gauges gauges, long t) {
        return Model.of(gauges.at(RestaurantCounter.SET_MODEL, t, Model.THREAD_POOL.code()));
    }

    /** Both names in a line. */
    static String name(Model model, Texts texts) {
        return texts.of("model.both", figure(model, texts), term(model, texts));
    }

    /** Who it is on the floor. */
    static String figure(Model model, Texts texts) {
        return texts.of(key(model));
    }

    /** What the field calls it. */
    static String term(Model model, Texts texts) {
        return texts.of(key(model) + ".term");
    }

    /** What it is and when it is used. */
    static String what(Model model, Texts texts) {
        return texts.of(key(model) + ".what");
    }

    private static String key(Model model) {
        return "model." + model.name().toLowerCase(Locale.ROOT);
    }
}
