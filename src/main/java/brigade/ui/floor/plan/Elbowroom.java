package brigade.ui.floor.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps people apart who walk where others stand, so that nobody covers a face: who meets somebody
 * steps aside as far as there is room, and draws in the elbows for the rest. Who meets nobody is
 * where they want to be, as large as they are.
 */
public final class Elbowroom {

    /** Pixels that stay free between two. */
    public static final double GAP = 2;

    /** The part of a radius that has to fit when two meet in a narrow place. */
    private static final double DRAWN_IN = 0.55;

    private static final int ROUNDS = 12;

    /**
     * Somebody who wants to be somewhere.
     *
     * @param wanted the place
     * @param radius of the space that they would like to take
     * @param within where they may step
     */
    public record Body(Point wanted, double radius, Box within) {}

    private Elbowroom() {}

    /** Where all are, and the space that each takes, in the order of {@code bodies}. */
    public static List<Disc> of(List<Body> bodies) {
        int count = bodies.size();
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = bodies.get(i).wanted.x();
            y[i] = bodies.get(i).wanted.y();
        }
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = stepAside(bodies, x, y);
        }
        List<Disc> discs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            discs.add(new Disc(new Point(x[i], y[i]), radius(bodies, x, y, i)));
        }
        return discs;
    }

    /** Each steps back by a half of what is missing; false when nothing is. */
    private static boolean stepAside(List<Body> bodies, double[] x, double[] y) {
        boolean moved = false;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double wanted = bodies.get(i).radius + bodies.get(j).radius + GAP;
                double dx = x[j] - x[i];
                double dy = y[j] - y[i];
                if (Math.abs(dx) >= wanted || Math.abs(dy) >= wanted) {
                    continue;
                }
                double apart = Math.hypot(dx, dy);
                if (apart < wanted - 0.5) {
                    double step = (wanted - apart) / 2;
                    double ux = apart < 0.01 ? 0.6 : dx / apart; // of two at one spot ...
                    double uy = apart < 0.01 ? 0.8 : dy / apart; // ... the first steps up and left
                    x[i] -= ux * step;
                    y[i] -= uy * step;
                    x[j] += ux * step;
                    y[j] += uy * step;
                    keep(bodies.get(i), x, y, i);
                    keep(bodies.get(j), x, y, j);
                    moved = true;
                }
            }
        }
        return moved;
    }

    private static void keep(Body body, double[] x, double[] y, int i) {
        Box box = body.within;
        double least = body.radius * DRAWN_IN;
        x[i] = between(x[i], box.x() + least, box.right() - least, body.wanted.x());
        y[i] = between(y[i], box.y() + least, box.bottom() - least, body.wanted.y());
    }

    /** What is wanted is allowed, too. */
    private static double between(double at, double least, double most, double wanted) {
        return Math.min(Math.max(at, Math.min(least, wanted)), Math.max(most, wanted));
    }

    private static double radius(List<Body> bodies, double[] x, double[] y, int i) {
        Body body = bodies.get(i);
        double radius = Math.min(body.radius, Math.max(edge(body, x[i], y[i]), 0));
        for (int j = 0; j < x.length; j++) {
            if (j != i) {
                double share = body.radius / (body.radius + bodies.get(j).radius);
                double apart = Math.hypot(x[i] - x[j], y[i] - y[j]) - GAP;
                radius = Math.min(radius, Math.max(apart * share, 0));
            }
        }
        return radius;
    }

    /** How far the nearest wall is, for who has stepped towards it. */
    private static double edge(Body body, double x, double y) {
        double here = clearance(body.within, x, y);
        double wanted = clearance(body.within, body.wanted.x(), body.wanted.y());
        return here < wanted ? here : body.radius;
    }

    /** How far the nearest wall of a box is. */
    public static double clearance(Box box, double x, double y) {
        return Math.min(
                Math.min(x - box.x(), box.right() - x), Math.min(y - box.y(), box.bottom() - y));
    }
}
