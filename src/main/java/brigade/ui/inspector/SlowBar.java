package brigade.ui.inspector;

import brigade.trace.Activity;
import brigade.trace.Lifecycle;
import brigade.trace.waits.Cause;
import brigade.trace.waits.RequestTime;

import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One bar, stacked of the parts of an order's time in the order in which they happen. */
public final class SlowBar extends Region {

    private static final int HEIGHT = 14;
    private static final int GAP = 1;

    private final List<Region> pieces = new ArrayList<>();
    private List<RequestTime.Part> parts = List.of();

    public SlowBar() {
        getStyleClass().add("slow-bar");
    }

    void show(List<RequestTime.Part> next) {
        List<RequestTime.Part> sorted =
                next.stream().sorted(Comparator.comparingInt(SlowBar::place)).toList();
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
                piece.getStyleClass().setAll("slow-part", SlowWords.colour(parts.get(i).cause()));
            }
        }
        requestLayout();
    }

    /** What lanes did comes before where it waited for one, and stages come in their order. */
    private static int place(RequestTime.Part part) {
        return switch (part.cause()) {
            case Cause.Deed(Activity activity) ->
                    switch (activity) {
                        case RUNNING -> 0;
                        case BLOCKED -> 1;
                        case IO -> 2;
                        default -> 3;
                    };
            case Cause.Queue(var stage) -> 4 + stage.code();
            case Cause.Wait _ -> 5 + Lifecycle.MOST;
            case Cause.Rest _ -> 6 + Lifecycle.MOST;
            case Cause.Between _ -> 7 + Lifecycle.MOST;
        };
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double all = Math.max(1, parts.stream().mapToLong(RequestTime.Part::nanos).sum());
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
