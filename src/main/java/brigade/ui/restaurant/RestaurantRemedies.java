package brigade.ui.restaurant;

import brigade.trace.waits.LaneState;
import brigade.trace.waits.Reason;
import brigade.ui.backroom.FreezeSwitch;
import brigade.ui.backroom.SumDesk;
import brigade.ui.inspector.Remedies;
import brigade.ui.inspector.Remedy;
import brigade.ui.page.TraceSession;

import javafx.beans.value.ObservableValue;

import java.util.Optional;
import java.util.function.Function;

/** Carries out what the inspector offers. */
final class RestaurantRemedies implements Remedies {

    private final LookingAtACook look;
    private final RestaurantCommands commands;
    private final SumDesk sum;
    private final FreezeSwitch freeze;
    private final LessonsOnPage lessons;

    /**
     * For the page of the restaurant.
     *
     * @param lessons play the tour
     */
    RestaurantRemedies(
            TraceSession session,
            RestaurantCommands commands,
            SumDesk sum,
            FreezeSwitch freeze,
            LessonsOnPage lessons) {
        this.lessons = lessons;
        look = new LookingAtACook(session);
        this.commands = commands;
        this.sum = sum;
        this.freeze = freeze;
    }

    @Override
    public Optional<Remedy> against(Reason reason, LaneState doing) {
        return RestaurantAdvice.against(reason, doing).map(Function.identity());
    }

    @Override
    public void carryOut(Remedy remedy) {
        switch ((RestaurantRemedy) remedy) {
            case ADD_PAN -> oneMore(Knob.PANS);
            case ADD_CONNECTION -> oneMore(Knob.CONNECTIONS);
            case ADD_SERVER -> oneMore(Knob.SERVERS);
            case MORE_GUESTS -> commands.crowd(10);
            case SUM_TO_UI -> freeze.ask();
            case START_SUM -> sum.start();
            case LOOK_AT_A_COOK -> look.carryOut(remedy);
            case TAKE_TOUR -> lessons.tour();
        }
    }

    @Override
    public Optional<ObservableValue<String>> label(Remedy remedy) {
        return remedy == RestaurantRemedy.TAKE_TOUR
                ? Optional.of(lessons.tourLabelProperty())
                : Optional.empty();
    }

    private void oneMore(Knob knob) {
        commands.turn(knob, commands.value(knob) + 1);
    }
}
