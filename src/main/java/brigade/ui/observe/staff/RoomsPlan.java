package brigade.ui.observe.staff;

import brigade.ui.floor.plan.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Shares an area among rooms: rows of rooms, in order, and the first room at the left of all rows
 * where it is much larger than the others. Each has the least that it needs, and what is left is
 * shared by weight. Of all ways that do so, the one whose rooms are nearest to a shape in which
 * people stand well.
 */
final class RoomsPlan {

    /** Width by height. */
    private static final double SHAPE = 1.5;

    private static final double LARGE = 0.3;

    private final Box least;
    private final double gap;
    private List<Box> best = List.of();
    private double bestCost = Double.MAX_VALUE;

    private RoomsPlan(Box least, double gap) {
        this.least = least;
        this.gap = gap;
    }

    /**
     * A box for each, at least so large; empty where there is no room for all.
     *
     * @param weights at least one
     */
    static Optional<List<Box>> of(List<Double> weights, Box area, Box least, double gap) {
        RoomsPlan plan = new RoomsPlan(least, gap);
        plan.tryRows(weights, area, List.of());
        double sum = sum(weights);
        if (weights.size() > 2 && weights.getFirst() >= LARGE * sum) {
            double rest = (area.width() - gap) * (1 - weights.getFirst() / sum);
            double wide = Math.max(least.width(), Math.rint(rest));
            Box first = area.left(area.width() - gap - wide);
            Box right = new Box(area.right() - wide, area.y(), wide, area.height());
            if (first.width() >= least.width()) {
                plan.tryRows(weights.subList(1, weights.size()), right, List.of(first));
            }
        }
        return plan.best.isEmpty() ? Optional.empty() : Optional.of(plan.best);
    }

    private void tryRows(List<Double> weights, Box area, List<Box> before) {
        int most = (int) ((area.width() + gap) / (least.width() + gap));
        int high = (int) ((area.height() + gap) / (least.height() + gap));
        for (int rows = 1; rows <= Math.min(high, weights.size()) && most > 0; rows++) {
            List<List<Double>> parts = split(weights, rows);
            if (parts.stream().allMatch(it -> it.size() <= most)) {
                List<Box> boxes = new ArrayList<>(before);
                place(parts, area, boxes);
                double cost = boxes.stream().mapToDouble(RoomsPlan::cost).sum();
                if (cost < bestCost) {
                    bestCost = cost;
                    best = boxes;
                }
            }
        }
    }

    /** Rows of about the same weight, in order; none is empty. */
    private static List<List<Double>> split(List<Double> weights, int rows) {
        List<List<Double>> parts = new ArrayList<>();
        int from = 0;
        double left = sum(weights);
        for (int row = 0; row < rows; row++) {
            int last = weights.size() - (rows - row - 1);
            double wanted = left / (rows - row);
            int to = from + 1;
            double sum = weights.get(from);
            while (to < last && (row == rows - 1 || sum + weights.get(to) / 2 <= wanted)) {
                sum += weights.get(to);
                to++;
            }
            parts.add(weights.subList(from, to));
            left -= sum;
            from = to;
        }
        return parts;
    }

    private void place(List<List<Double>> rows, Box area, List<Box> into) {
        List<Double> sums = rows.stream().map(RoomsPlan::sum).toList();
        double[] heights = shares(sums, area.height(), least.height());
        double y = area.y();
        for (int row = 0; row < rows.size(); row++) {
            double[] widths = shares(rows.get(row), area.width(), least.width());
            double x = area.x();
            for (double width : widths) {
                into.add(new Box(x, y, width, heights[row]));
                x += width + gap;
            }
            y += heights[row] + gap;
        }
    }

    /** Whole pixels that fill a length with gaps between; each the least and a share by weight. */
    private double[] shares(List<Double> weights, double length, double low) {
        int n = weights.size();
        double free = length - gap * (n - 1) - low * n;
        double[] shares = new double[n];
        double sum = sum(weights);
        double reached = 0;
        double placed = 0;
        for (int i = 0; i < n; i++) {
            reached += low + free * weights.get(i) / sum;
            shares[i] = Math.rint(reached) - placed;
            placed += shares[i];
        }
        return shares;
    }

    private static double cost(Box box) {
        double off = Math.log(box.width() / box.height() / SHAPE);
        return off * off * Math.sqrt(box.width() * box.height());
    }

    private static double sum(List<Double> weights) {
        return weights.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Where so many people stand in a box, the first of each row at the left. */
    static List<Box> cells(Box box, int people, int columns, double height) {
        int rows = Math.ceilDiv(Math.max(1, people), Math.max(1, columns));
        int across = Math.ceilDiv(people, rows);
        double wide = box.width() / Math.max(1, across);
        double high = Math.min(box.height() / rows, height * 1.35);
        double top = box.y() + Math.max(0, box.height() - high * rows) / 3;
        return IntStream.range(0, people)
                .mapToObj(i ->
                        new Box(
                                box.x() + i % across * wide,
                                top + Math.floorDiv(i, across) * high,
                                wide,
                                high))
                .toList();
    }
}
