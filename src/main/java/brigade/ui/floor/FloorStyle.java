package brigade.ui.floor;

import brigade.ui.floor.drawing.FloorColors;
import brigade.ui.floor.drawing.Tone;

import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The colours and letters of what is drawn as the floor is, which the style sheet of the floor sets
 * for whatever has its style class.
 */
public final class FloorStyle {

    /** What has such a style. */
    public interface Dressed {

        /** The colours and letters in force. */
        FloorStyle style();
    }

    private static final double USUAL_SIZE = 13;

    private static final Map<Tone, CssMetaData<Region, Color>> COLORS = colors();
    private static final CssMetaData<Region, String> FAMILY =
            new MetaData<>(
                    "-floor-family", StyleConverter.getStringConverter(), "Inter", it -> it.family);
    private static final CssMetaData<Region, String> STRONG =
            new MetaData<>(
                    "-floor-family-strong",
                    StyleConverter.getStringConverter(),
                    "Inter SemiBold",
                    it -> it.strong);
    private static final CssMetaData<Region, Number> SIZE =
            new MetaData<>(
                    "-floor-text-size",
                    StyleConverter.getSizeConverter(),
                    USUAL_SIZE,
                    it -> it.size);
    private static final List<CssMetaData<? extends Styleable, ?>> ALL = all();

    private final Map<Tone, SimpleStyleableObjectProperty<Color>> colors =
            new EnumMap<>(Tone.class);
    private final SimpleStyleableObjectProperty<String> family;
    private final SimpleStyleableObjectProperty<String> strong;
    private final SimpleStyleableObjectProperty<Number> size;

    /**
     * For a picture with the style class of the floor.
     *
     * @param changed is told when another colour or size is in force
     */
    public <V extends Region & Dressed> FloorStyle(V floor, Runnable changed) {
        COLORS.forEach((tone, metaData) -> colors.put(tone, property(metaData, floor, changed)));
        family = property(FAMILY, floor, changed);
        strong = property(STRONG, floor, changed);
        size = property(SIZE, floor, changed);
    }

    /** The colours in force. */
    public FloorColors palette() {
        return new FloorColors(tone -> {
            SimpleStyleableObjectProperty<Color> color = colors.get(tone);
            return color == null || color.get() == null ? tone.usual() : color.get();
        });
    }

    /** The family of plain text. */
    public String family() {
        return family.get();
    }

    /** The family for names and titles. */
    public String strong() {
        return strong.get();
    }

    /** The size of plain text, pixels. */
    public double size() {
        return size.get().doubleValue();
    }

    /** Its properties in a style sheet. */
    public static List<CssMetaData<? extends Styleable, ?>> metaData() {
        return ALL;
    }

    private static <T> SimpleStyleableObjectProperty<T> property(
            CssMetaData<Region, T> metaData, Region floor, Runnable changed) {
        var property =
                new SimpleStyleableObjectProperty<>(
                        metaData, floor, metaData.getProperty(), metaData.getInitialValue(floor));
        property.subscribe(changed);
        return property;
    }

    private static Map<Tone, CssMetaData<Region, Color>> colors() {
        Map<Tone, CssMetaData<Region, Color>> colors = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            colors.put(
                    tone,
                    new MetaData<>(
                            tone.property(),
                            StyleConverter.getColorConverter(),
                            tone.usual(),
                            it -> it.color(tone)));
        }
        return colors;
    }

    private static List<CssMetaData<? extends Styleable, ?>> all() {
        List<CssMetaData<? extends Styleable, ?>> all =
                new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(COLORS.values());
        all.addAll(List.of(FAMILY, STRONG, SIZE));
        return List.copyOf(all);
    }

    private StyleableProperty<Color> color(Tone tone) {
        SimpleStyleableObjectProperty<Color> color = colors.get(tone);
        if (color == null) {
            throw new IllegalStateException("no colour for " + tone);
        }
        return color;
    }

    /** A property of the floor by its name in the style sheet. */
    private static final class MetaData<T> extends CssMetaData<Region, T> {

        private final Function<FloorStyle, StyleableProperty<T>> property;

        MetaData(
                String name,
                StyleConverter<?, T> converter,
                T initial,
                Function<FloorStyle, StyleableProperty<T>> property) {
            super(name, converter, initial);
            this.property = property;
        }

        @Override
        public boolean isSettable(Region floor) {
            return true;
        }

        @Override
        public StyleableProperty<T> getStyleableProperty(Region floor) {
            return property.apply(((Dressed) floor).style());
        }
    }
}
