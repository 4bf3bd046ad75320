package brigade.measure.lesson;

import brigade.lesson.LessonHost;
import brigade.lesson.LessonWords;
import brigade.lesson.StageOrder;
import brigade.measure.LiveRestaurant;
import brigade.restaurant.Restaurant;
import brigade.restaurant.Settings;
import brigade.server.Kind;
import brigade.trace.Trace;

/** The restaurant at work as it plays a lesson. One thread; no method waits. */
public final class RestaurantLessonHost implements LessonHost {

    private final Restaurant restaurant;
    private final Trace trace;
    private final Runnable sum;
    private final Runnable freeze;
    private final ThreadWeight weight;

    /**
     * @param sum lets the back room add
     * @param freeze moves the sum onto the UI thread, once, soon
     */
    public RestaurantLessonHost(LiveRestaurant live, Runnable sum, Runnable freeze) {
        restaurant = live.restaurant();
        trace = live.trace();
        this.sum = sum;
        this.freeze = freeze;
        weight = new ThreadWeight(live.recorder());
    }

    @Override
    public LessonWords words() {
        return RestaurantLessons.WORDS;
    }

    @Override
    public void carryOut(StageOrder order) {
        switch (order) {
            case StageOrder.Turn(String knob, String value) -> turn(knob, value);
            case StageOrder.Act(String name, int amount) -> act(name, amount);
        }
    }

    private void turn(String name, String value) {
        RestaurantKnob knob = RestaurantKnob.ALL.get(name);
        if (knob != null) {
            Settings now = restaurant.settings();
            Settings next = knob.turned().apply(now, value);
            if (!next.equals(now)) {
                restaurant.apply(next);
            }
        }
    }

    private void act(String name, int amount) {
        switch (name) {
            case RestaurantLessons.CROWD -> restaurant.crowd(amount);
            case RestaurantLessons.SUM -> sum.run();
            case RestaurantLessons.FREEZE -> freeze.run();
            case RestaurantLessons.WEIGH -> weight.measure(amount);
            default -> bring(name, amount);
        }
    }

    private void bring(String name, int amount) {
        for (Kind kind : Kind.values()) {
            if (RestaurantLessons.act(kind).equals(name)) {
                restaurant.crowd(amount, kind);
            }
        }
    }

    @Override
    public long now() {
        return trace.end();
    }

    @Override
    public double figure(String name, long since, long now) {
        return RestaurantFigure.named(name).of(new TraceStretch(trace, since, now));
    }
}
