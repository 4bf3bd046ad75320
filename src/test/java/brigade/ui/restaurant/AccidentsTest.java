package brigade.ui.restaurant;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;
import brigade.restaurant.Mix;
import brigade.restaurant.Pace;
import brigade.restaurant.Restaurant;
import brigade.restaurant.Settings;
import brigade.restaurant.door.DoorLimits;
import brigade.restaurant.door.HttpDoor;
import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.server.Kind;
import brigade.server.Model;
import brigade.server.Role;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.ui.page.FailureWords;
import brigade.ui.page.Texts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** With a restaurant behind it: what the person lets go wrong is found in its trace. */
class AccidentsTest {

    private final Recorder recorder = Recorder.start(32 << 20, RestaurantVocabulary.ALL);
    private final Trace trace = recorder.trace();
    private final Restaurant restaurant =
            Restaurant.open(
                    Settings.standard()
                            .withPace(Pace.FULL)
                            .withArrivals(false)
                            .withMix(Mix.HOUSE_MENU.with(Kind.DATABASE, 0).with(Kind.UPLOAD, 0)),
                    recorder,
                    1);
    private final RestaurantCommands commands =
            new RestaurantCommands(
                    restaurant, new HttpDoor(restaurant, recorder, DoorLimits.standard()));
    private final List<Accidents.Outcome> told = new ArrayList<>();
    private final Accidents accidents = new Accidents(trace, commands, told::add);

    @AfterEach
    void close() {
        restaurant.close();
        recorder.close();
    }

    @Test
    void whatNobodyOrdersCannotGoWrong() {
        assertThat(accidents.obstacle(Accident.PAN)).isEmpty();
        assertThat(accidents.obstacle(Accident.DATABASE)).contains("accident.database.obstacle");
        assertThat(accidents.obstacle(Accident.DISK)).contains("accident.disk.obstacle");
        assertThat(accidents.obstacle(Accident.CLIENT)).contains("accident.client.obstacle");
        commands.mix(Mix.LUNCH_RUSH);
        assertThat(accidents.obstacle(Accident.DATABASE)).isEmpty();
        assertThat(accidents.obstacle(Accident.DISK)).isEmpty();
        assertThat(accidents.obstacle(Accident.CLIENT)).isEmpty();
    }

    @Test
    void onlyProcessesCanBeKilled() {
        assertThat(accidents.obstacle(Accident.PROCESS)).contains("accident.process.obstacle");
        commands.model(Model.PROCESS_PER_REQUEST);
        assertThat(accidents.obstacle(Accident.PROCESS)).contains("accident.process.soon");
        accidents.cause(Accident.PROCESS);
        assertThat(accidents.awaits(Accident.PROCESS)).isFalse();
    }

    @Test
    void whatCameOfItIsToldOnce() {
        accidents.cause(Accident.PAN);
        assertThat(accidents.awaits(Accident.PAN)).isTrue();
        look();
        assertThat(told).isEmpty();

        restaurant.crowd(3);
        Eventually.holds("one fails", () -> restaurant.ledger().counts().failed() == 1);
        look();
        look();
        Accidents.Outcome outcome = told.getFirst();
        assertThat(told).hasSize(1);
        assertThat(outcome.orders()).hasSize(1);
        assertThat(outcome.time())
                .isEqualTo(trace.requests().at(outcome.orders().getFirst(), OrderStage.FAILED));
        assertThat(accidents.awaits(Accident.PAN)).isFalse();
        assertThat(accidents.outcome(Accident.PAN)).contains(outcome);
    }

    @Test
    void failuresOfAnotherKindAreNotTakenForIt() {
        commands.mix(Mix.HOUSE_MENU.with(Kind.DATABASE, 0).with(Kind.UPLOAD, 0));
        restaurant.spoil(Role.COOK);
        accidents.cause(Accident.DISK);
        restaurant.crowd(2);
        Eventually.holds("one fails", () -> restaurant.ledger().counts().failed() == 1);
        look();
        assertThat(told).isEmpty();
        assertThat(accidents.awaits(Accident.DISK)).isTrue();
    }

    @Test
    void itIsToldInOneSentence() {
        Texts texts = new Texts(Locale.ENGLISH);
        FailureWords words = new FailureWords(trace, texts);
        int reason = recorder.label("database closed");
        assertThat(AccidentWords.of(new Accidents.Outcome(List.of(1118), 0, reason), texts, words))
                .isEqualTo("Order 1118 failed: the database was closed.");
        assertThat(
                        AccidentWords.of(
                                new Accidents.Outcome(List.of(1118, 1120), 0, reason),
                                texts,
                                words))
                .isEqualTo("2 orders failed, the first of them 1118: the database was closed.");
    }

    private void look() {
        trace.advance();
        accidents.look();
    }
}
