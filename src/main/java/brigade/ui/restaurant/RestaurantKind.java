package brigade.ui.restaurant;

import brigade.measure.LiveRestaurant;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Vocabulary;
import brigade.trace.source.TraceSource;
import brigade.ui.window.SourceContext;
import brigade.ui.window.SourceFace;
import brigade.ui.window.SourceKind;

import java.util.Optional;

/** Restaurants: at work, or recorded. */
public final class RestaurantKind implements SourceKind {

    private final LiveControls controls;

    /**
     * @param controls of the restaurant at work
     */
    public RestaurantKind(LiveControls controls) {
        this.controls = controls;
    }

    @Override
    public Optional<Vocabulary> vocabulary() {
        return Optional.of(RestaurantVocabulary.ALL);
    }

    @Override
    public boolean suits(TraceSource source) {
        return RestaurantVocabulary.isOf(source.trace());
    }

    @Override
    public SourceFace face(SourceContext context) {
        return context.session()
                .source()
                .ability(LiveRestaurant.class)
                .<SourceFace>map(_ -> new LiveFace(context, controls))
                .orElseGet(() -> new RecordedFace(context));
    }
}
