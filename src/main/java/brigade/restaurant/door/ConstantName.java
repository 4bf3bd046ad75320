package brigade.restaurant.door;

import brigade.server.Ending;
import brigade.server.Kind;
import brigade.trace.Stage;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Constants as a client writes and reads them: USER_ACTION is user-action. */
final class ConstantName {
    private ConstantName() {}

    static String of(Stage stage) {
        return stage.word().replace(' ', '-');
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(Ending ending) {
        return ending == Ending.PAID ? "served" : of((Enum<?>) ending);
    }

    static Kind kind(String word) throws RefusedException {
        return Arrays.stream(Kind.values())
                .filter(kind -> of(kind).equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new RefusedException(
                                400, "there is no kind '" + word + "': there are " + kinds()));
    }

    static String kinds() {
        return Arrays.stream(Kind.values()).map(ConstantName::of).collect(Collectors.joining(", "));
    }
}
