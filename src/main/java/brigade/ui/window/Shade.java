package brigade.ui.window;

import brigade.ui.window.LitHoles.Hole;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What lies around holes, as rectangles side by side: these are drawn at once, where a shape with
 * holes would be traced anew for whatever moves beneath it. Knows no toolkit.
 */
final class Shade {

    private Shade() {}

    /** All of an area but the holes, which may overlap and go beyond it. */
    static List<Hole> around(double width, double height, List<Hole> holes) {
        double[] cuts =
                DoubleStream.concat(
                                DoubleStream.of(0, height),
                                holes.stream()
                                        .flatMapToDouble(it ->
                                                DoubleStream.of(it.y(), it.y() + it.height())))
                        .map(y -> Math.clamp(y, 0, height))
                        .distinct()
                        .sorted()
                        .toArray();
        List<Hole> shade = new ArrayList<>();
        for (int i = 1; i < cuts.length; i++) {
            band(width, cuts[i - 1], cuts[i], holes, shade);
        }
        return shade;
    }

    private static void band(
            double width, double top, double bottom, List<Hole> holes, List<Hole> shade) {
        List<Hole> here =
                holes.stream()
                        .filter(it -> it.y() < bottom && it.y() + it.height() > top)
                        .sorted((one, other) -> Double.compare(one.x(), other.x()))
                        .toList();
        double from = 0;
        for (Hole each : here) {
            add(from, each.x(), top, bottom, width, shade);
            from = Math.max(from, each.x() + each.width());
        }
        add(from, width, top, bottom, width, shade);
    }

    private static void add(
            double from, double to, double top, double bottom, double width, List<Hole> shade) {
        double end = Math.min(to, width);
        if (end > from) {
            shade.add(new Hole(from, top, end - from, bottom - top));
        }
    }
}
