package brigade.ui.transport;

import brigade.measure.Speed;
import brigade.ui.page.Edge;
import brigade.ui.page.Motion;
import brigade.ui.page.SessionClock;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

/** What the transport bar says about the instant that is shown. */
record TransportWords(Texts texts, Units units) {

    /** The time from the beginning: finer where it moves so slowly, or not, that it can be read. */
    String moment(SessionClock clock) {
        long t = clock.now() - clock.origin();
        boolean fine =
                switch (clock.motionProperty().get()) {
                    case LIVE -> false;
                    case HELD -> true;
                    case PLAYING -> clock.speedProperty().get().showsMicros();
                };
        return fine ? units.fineInstant(t) : units.instant(t);
    }

    /** That there was no event to step to; empty: there was one. */
    String edge(Edge edge) {
        return switch (edge) {
            case NONE -> "";
            case FIRST -> texts.of("transport.edge.first");
            case LAST -> texts.of("transport.edge.last");
            case FIRST_SELECTED -> texts.of("transport.edge.first.selected");
            case LAST_SELECTED -> texts.of("transport.edge.last.selected");
        };
    }

    /** How time on the page relates to real time. */
    String scale(Motion motion, Speed speed) {
        return switch (motion) {
            case LIVE -> texts.of("transport.scale.live");
            case HELD -> texts.of("transport.scale.held");
            case PLAYING ->
                    speed == Speed.REAL && !units.scale().inSteps()
                            ? texts.of("transport.scale.real")
                            : speedAloud(speed);
        };
    }

    /** What stands on the button of a speed. */
    String speed(Speed speed) {
        return units.scale().inSteps()
                ? units.some(units.scale().stepsPerSecond(speed))
                : speed.toString();
    }

    /** A speed in full. */
    String speedAloud(Speed speed) {
        return texts.of(units.key("transport.scale"), speed(speed));
    }
}
