package brigade.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.ui.inspector.SourceExcerpt.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class SourceExcerptTest {
    private static final List<String> SOURCE =
            """
            final class Cooking {
                private final int chop;

                /** Cooks. */
                void cook(Order order, Person me)
                        throws InterruptedException {
                    lane.begin(RUNNING, chop, order.id(), 0);
                    order.chop(); // : chop

                    if (order.late()) {
                        me.mark(
                                Mark.LATE, order.id(), 0);
                    }

                    synchronized (pan) { // : pan, spoon
                        if (order.fried()) {
                            lane.begin(RUNNING, saute, order.id(), 0);
                            order.fry(
                                    pan,
                                    () -> order.smell()); // : sauté
                        }
                    }
                }

                void rest() {}
            }
            """
                    .lines()
                    .toList();

    @Test
    void showsTheMethodWithoutMarkersAndWhatRecords() {
        SourceExcerpt excerpt = SourceExcerpt.of("Cooking.java", SOURCE, "sauté").orElseThrow();

        assertThat(excerpt.statements())
                .containsExactly(
                        new Statement(
                                5,
                                "void cook(Order order, Person me) throws InterruptedException {"),
                        new Statement(8, "    order.chop();"),
                        new Statement(9, ""),
                        new Statement(15, "    synchronized (pan) {"),
                        new Statement(16, "        if (order.fried()) {"),
                        new Statement(18, "            order.fry(pan, () -> order.smell());"),
                        new Statement(21, "        }"),
                        new Statement(22, "    }"),
                        new Statement(23, "}"));
        assertThat(excerpt.marked()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pan", "spoon"})
    void aStatementMayBeWhatSeveralLabelsTellOf(String label) {
        SourceExcerpt excerpt = SourceExcerpt.of("Cooking.java", SOURCE, label).orElseThrow();

        assertThat(excerpt.statements().get(excerpt.marked()).text())
                .isEqualTo("    synchronized (pan) {");
    }

    @Test
    void aLongMethodIsCutAroundTheStatement() {
        SourceExcerpt excerpt = SourceExcerpt.of("Cooking.java", SOURCE, "sauté").orElseThrow();

        assertThat(CodeRows.of(excerpt, 80, 3))
                .containsExactly(
                        new CodeRows.Row(16, "    if (order.fried()) {", false),
                        new CodeRows.Row(18, "      order.fry(pan, () -> order.smell());", true),
                        new CodeRows.Row(21, "    }", false));
    }

    @Test
    void whatIsTooWideGoesOnInTheNextRow() {
        SourceExcerpt excerpt = SourceExcerpt.of("Cooking.java", SOURCE, "sauté").orElseThrow();

        assertThat(CodeRows.of(excerpt, 30, 4))
                .containsExactly(
                        new CodeRows.Row(16, "    if (order.fried()) {", false),
                        new CodeRows.Row(18, "      order.fry(pan, () ->", true),
                        new CodeRows.Row(0, "          order.smell());", true),
                        new CodeRows.Row(21, "    }", false));
    }

    @Test
    void anUnknownLabelHasNoSource() {
        assertThat(SourceExcerpt.of("Cooking.java", SOURCE, "fry")).isEmpty();
    }

    @Test
    void piecesOfALineMakeTheLine() {
        String line = "    if (x) { return \"if\"; } // if";

        List<JavaTokens.Piece> pieces = JavaTokens.of(line);

        assertThat(String.join("", pieces.stream().map(JavaTokens.Piece::text).toList()))
                .isEqualTo(line);
        assertThat(pieces)
                .contains(
                        new JavaTokens.Piece("return", JavaTokens.Kind.KEYWORD),
                        new JavaTokens.Piece("\"if\"", JavaTokens.Kind.STRING),
                        new JavaTokens.Piece("// if", JavaTokens.Kind.COMMENT));
    }
}
