package brigade.ui.lab.part;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.ui.FxToolkitExtension;
import brigade.ui.theme.Appearance;
import brigade.ui.theme.Fonts;
import brigade.ui.theme.Theme;

import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

import java.util.List;
import java.util.stream.IntStream;

@ExtendWith(FxToolkitExtension.class)
class CodeViewTest {
    private static final List<CodeView.Row> LONG =
            CodeView.plain(
                    "    public static void main(String[] args) throws InterruptedException {\n"
                            + "        System.out.println();");

    /** What is not set in columns that fit goes on at the left edge, out of its row. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noRowGoesOnBelowItself(boolean presenting, FxRobot robot, Stage stage) {
        robot.interact(() -> {
            Fonts.load();
            CodeView view = new CodeView();
            StackPane root = new StackPane(view);
            root.getStyleClass().add("shell");
            root.pseudoClassStateChanged(PseudoClass.getPseudoClass("presenting"), presenting);
            Scene scene = new Scene(root, 900, 300);
            assertThat(new Theme(scene, Appearance.DARK)).isNotNull();
            stage.setScene(scene);
            stage.show();
            assertThat(IntStream.range(400, 900).filter(it -> sticksOut(view, it))).isEmpty();
            assertThat(flows(view, 90))
                    .as("with room for a few letters only")
                    .allMatch(it -> it.getHeight() <= view.rowHeight());
        });
    }

    private static boolean sticksOut(CodeView view, int width) {
        return flows(view, width).stream()
                .anyMatch(it ->
                        it.getHeight() > view.rowHeight()
                                || it.getBoundsInParent().getMaxX() > width);
    }

    private static List<TextFlow> flows(CodeView view, int width) {
        view.resize(width, 300);
        view.show(CodeView.set(LONG, view.columns()));
        view.applyCss();
        view.layout();
        return view.lookupAll(".source-line").stream()
                .flatMap(it -> it.lookupAll("TextFlow").stream())
                .map(TextFlow.class::cast)
                .toList();
    }

    @Test
    void aWordIsOnlyBrokenWhereThereIsNoOtherPlace() {
        assertThat(CodeView.wrapped(CodeView.plain("args) throws InterruptedException {"), 31))
                .extracting(CodeView.Row::code)
                .containsExactly("args) throws", "  InterruptedException {");
        assertThat(CodeView.wrapped(CodeView.plain("put(aVeryLongNameOfAThing)"), 24))
                .extracting(CodeView.Row::code)
                .containsExactly("put(", "  aVeryLongNameOfAThing)");
        assertThat(CodeView.wrapped(CodeView.plain("aVeryLongNameOfAThingInTheKitchen"), 24))
                .extracting(CodeView.Row::code)
                .containsExactly("aVeryLongNameOfAThingInT", "  heKitchen");
    }

    @Test
    void whatIsTooWideGoesOnFurtherIn() {
        assertThat(CodeView.set(LONG, 40))
                .extracting(CodeView.Row::code)
                .containsExactly(
                        "  public static void main(String[] args)",
                        "    throws InterruptedException {",
                        "    System.out.println();");
        assertThat(CodeView.wrapped(LONG, 42))
                .as("indents as they are")
                .extracting(CodeView.Row::code)
                .containsExactly(
                        "    public static void main(String[] args)",
                        "      throws InterruptedException {",
                        "        System.out.println();");
    }
}
