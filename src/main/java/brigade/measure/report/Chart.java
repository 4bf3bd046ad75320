package brigade.measure.report;

import java.util.List;

/**
 * Curves of models over two logarithmic axes.
 *
 * @param how how it was measured and what the axes are
 * @param limit a value of the upward axis that is drawn as a line; NaN for none
 */
public record Chart(
        String title,
        String how,
        Axis x,
        Axis y,
        List<Curve> curves,
        double limit,
        String limitName) {

    public Chart {
        curves = List.copyOf(curves);
    }

    public boolean isEmpty() {
        return curves.stream().allMatch(curve -> curve.points().isEmpty());
    }
}
