package brigade.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.Pace;
import brigade.ui.page.Texts;
import brigade.ui.theme.Appearance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class HabitsTest {
    private static final WindowPlace PLACE = new WindowPlace(new Area(-20, 40.5, 1440, 900), true);

    private final Texts texts = new Texts(Locale.ENGLISH);
    @TempDir Path folder;

    private Preferences reopened() {
        try (Habits habits = Habits.in(folder)) {
            assertThat(habits.complaint(texts)).isEmpty();
            return habits.now();
        }
    }

    @Test
    void allIsThereTheNextTime() {
        Preferences all =
                new Preferences(
                        Appearance.DARK,
                        Optional.of(Pace.BRISK),
                        Optional.of(PLACE),
                        List.of(Path.of("/a path/with = and \\ and ü.json.gz")),
                        212,
                        new Learnt(
                                true,
                                Optional.of(
                                        new LessonPlace(
                                                "tour",
                                                "trucks",
                                                3,
                                                6,
                                                List.of("who reached 5 a=1.0"))),
                                new LabsDone("start-order", Map.of("lost-update", "1236"))));
        assertThat(reopened()).as("the first time").isEqualTo(Preferences.NONE);
        try (Habits habits = Habits.in(folder)) {
            habits.change(_ -> all);
        }
        assertThat(reopened()).isEqualTo(all);
    }

    @Test
    void twoWindowsKeepBothChanges() {
        try (Habits one = Habits.in(folder)) {
            try (Habits other = Habits.in(folder)) {
                other.change(it -> it.withAppearance(Appearance.DARK));
            }
            one.change(it -> it.withPace(Pace.FULL));
        }
        assertThat(reopened())
                .isEqualTo(Preferences.NONE.withAppearance(Appearance.DARK).withPace(Pace.FULL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u0000\u0001garbage",
                "format=2",
                "format=1\nappearance=purple",
                "format=1\npace=",
                "format=1\nappearance=\\u00zz",
                "format=1\nnames.width=wide",
                "format=1\nnames.width=-3",
                "format=1\nwindow.x=left",
                "format=1\nwindow.x=NaN\nwindow.y=0\nwindow.width=9\nwindow.height=9",
                "format=1\nwindow.x=0\nwindow.y=0\nwindow.width=-9\nwindow.height=9",
                "format=1\nwindow.x=0\nwindow.y=0\nwindow.width=9",
                "format=1\nrecent.1=\u0000"
            })
    void aBrokenFileIsPutAsideAndToldOf(String broken) throws IOException {
        Path file = folder.resolve("preferences.properties");
        Files.writeString(file, broken);
        try (Habits habits = Habits.in(folder)) {
            assertThat(habits.now()).isEqualTo(Preferences.NONE);
            assertThat(habits.complaint(texts).orElseThrow())
                    .contains("begins anew", "preferences.broken-1.properties");
            habits.change(it -> it.withAppearance(Appearance.DARK));
        }
        assertThat(folder.resolve("preferences.broken-1.properties")).hasContent(broken);
        assertThat(reopened().appearance()).isEqualTo(Appearance.DARK);
    }

    @Test
    void eachBrokenFileIsKept() throws IOException {
        for (String broken : List.of("one", "two")) {
            Files.writeString(folder.resolve("preferences.properties"), broken);
            Habits.in(folder).close();
        }
        assertThat(folder.resolve("preferences.broken-1.properties")).hasContent("one");
        assertThat(folder.resolve("preferences.broken-2.properties")).hasContent("two");
    }

    @Test
    void whatIsNoTextIsBroken() throws IOException {
        byte[] bytes = {(byte) 0xff, (byte) 0xfe, 0, 1};
        Files.write(folder.resolve("preferences.properties"), bytes);
        try (Habits habits = Habits.in(folder)) {
            assertThat(habits.complaint(texts)).isPresent();
        }
    }

    @Test
    void whereNothingCanBeKeptTheAppGoesOn() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");
        try (Habits habits = Habits.in(notAFolder)) {
            habits.change(it -> it.withAppearance(Appearance.DARK));
            assertThat(habits.now().appearance()).isEqualTo(Appearance.DARK);
        }
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        try (Habits habits = Habits.in(folder)) {
            habits.change(it -> it.withWindow(PLACE));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("preferences.properties"));
        }
        assertThat(
                        Files.readString(
                                folder.resolve("preferences.properties"), StandardCharsets.UTF_8))
                .contains("format=1", "window.maximised=true");
    }
}
