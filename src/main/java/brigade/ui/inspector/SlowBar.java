package brigade.ui.inspector;

import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** One bar, stacked of the parts of an order's time in the order in which they happen. */
public final class SlowBar extends Region {

    private static final int HEIGHT = 14;
    private static final int GAP = 1;

    private final List<Region> pieces = new ArrayList<>();
    private List<WhySlow.Part> parts = List.of();

    public SlowBar() {
        getStyleClass().add("slow-bar");
    }

    void show(List<WhySlow.Part> next) {
        List<WhySlow.Part> sorted =
                next.stream().sorted(Comparator.comparing(WhySlow.Part::kind)).toList();
        if (sorted.equals(parts)) {
            return;
        }
        parts = sorted;
        while (pieces.size() < parts.size()) {
            Region piece = new Region();
            pieces.add(piece);
            getChildren().add(piece);
        }
        for (int i = 0; i < pieces.size(); i++) {
            Region piece = pieces.get(i);
            piece.setVisible(i < parts.size());
            if (i < parts.size()) {
                piece.getStyleClass()
                        .setAll(
                                "slow-part",
                                parts.get(i).kind().activity().name().toLowerCase(Locale.ROOT));
            }
        }
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double all = Math.max(1, parts.stream().mapToLong(WhySlow.Part::nanos).sum());
        double at = 0;
        for (int i = 0; i < parts.size(); i++) {
            double next = at + parts.get(i).nanos();
            double left = Math.round(getWidth() * at / all);
            double right = Math.round(getWidth() * next / all);
            pieces.get(i).resizeRelocate(left, 0, Math.max(1, right - left - GAP), HEIGHT);
            at = next;
        }
    }
}
