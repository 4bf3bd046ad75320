package brigade.ui.restaurant;

import brigade.restaurant.Mix;
import brigade.ui.page.Texts;

import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What customers order: a mix that has a name, or weights of one's own. */
public final class MixChoice extends VBox {

    private final ChoiceBox<Optional<Mix.Preset>> presets = new ChoiceBox<>();
    private final Map<Knob, KnobRow> rows = new EnumMap<>(Knob.class);
    private final Label hint = new Label();
    private boolean following;

    public MixChoice() {
        getStyleClass().add("mix-choice");
        presets.setMaxWidth(Double.MAX_VALUE);
        hint.getStyleClass().addAll("prose", "quiet");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().add(presets);
        for (Knob knob : Knob.ORDERS) {
            KnobRow row = new KnobRow();
            rows.put(knob, row);
            getChildren().add(row);
        }
        getChildren().add(hint);
    }

    /** Turns the knobs of a commands. */
    void set(RestaurantCommands commands, Texts texts) {
        hint.setText(texts.of("mix.hint"));
        presets.setAccessibleText(texts.of("mix.choose"));
        presets.setConverter(new Names(texts));
        presets.getItems().addAll(Stream.of(Mix.Preset.values()).map(Optional::of).toList());
        presets.getItems().add(Optional.empty());
        show(commands, texts);
        presets.getSelectionModel()
                .selectedItemProperty()
                .subscribe((_, chosen) -> {
                    if (!following && chosen != null) {
                        chosen.ifPresent(it -> commands.mix(it.mix()));
                        show(commands, texts);
                    }
                });
    }

    /** Shows what is ordered now. */
    void show(RestaurantCommands commands, Texts texts) {
        following = true;
        presets.getSelectionModel().select(named(commands.mix()));
        rows.forEach((knob, row) ->
                row.set(
                        knob,
                        commands.value(knob),
                        texts,
                        value -> {
                            commands.turn(knob, value);
                            show(commands, texts);
                        }));
        following = false;
    }

    private static Optional<Mix.Preset> named(Mix mix) {
        return Stream.of(Mix.Preset.values()).filter(it -> it.mix().equals(mix)).findFirst();
    }

    @SuppressWarnings("NullableOptional") // JavaFX asks for the text of no choice at all, too.
    private static final class Names extends StringConverter<Optional<Mix.Preset>> {

        private final Texts texts;

        Names(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(@Nullable Optional<Mix.Preset> preset) {
            return preset == null || preset.isEmpty()
                    ? texts.of("mix.own")
                    : texts.of("mix." + preset.get().name().toLowerCase(Locale.ROOT));
        }

        @Override
        public Optional<Mix.Preset> fromString(String text) {
            throw new UnsupportedOperationException("mixes are chosen, not typed");
        }
    }
}
