package brigade.ui.compare;

import brigade.measure.report.MixName;
import brigade.restaurant.Mix;

import javafx.util.StringConverter;

/** Names the mixes in a list to choose from. */
final class PresetWords extends StringConverter<Mix.Preset> {

    private final MixName names;

    PresetWords(MixName names) {
        this.names = names;
    }

    @Override
    public String toString(Mix.Preset preset) {
        return preset == null ? "" : names.of(preset);
    }

    @Override
    public Mix.Preset fromString(String text) {
        throw new UnsupportedOperationException("the list is not typed into");
    }
}
