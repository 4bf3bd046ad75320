package brigade.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.Site;
import brigade.trace.SourceText;
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

    private static final SourceText TEXT =
            new SourceText() {
                @Override
                public List<String> lines(String type) {
                    return type.equals("app.Cooking$1") ? SOURCE : List.of();
                }

                @Override
                public String shown(String line) {
                    return line.replaceFirst("\\s*// : .*", "");
                }

                @Override
                public boolean records(String statement) {
                    return statement.matches(".*\\b(lane|me)\\.(begin|mark)\\(.*");
                }
            };

    @Test
    void showsTheMethodWithoutMarkersAndWhatRecords() {
        SourceExcerpt excerpt = at("sauté");

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
        SourceExcerpt excerpt = at(label);

        assertThat(excerpt.statements().get(excerpt.marked()).text())
                .isEqualTo("    synchronized (pan) {");
    }

    @Test
    void aLongMethodIsCutAroundTheStatement() {
        SourceExcerpt excerpt = at("sauté");

        assertThat(CodeRows.of(excerpt, 80, 3))
                .containsExactly(
                        new CodeRows.Row(16, "    if (order.fried()) {", false),
                        new CodeRows.Row(18, "      order.fry(pan, () -> order.smell());", true),
                        new CodeRows.Row(21, "    }", false));
    }

    @Test
    void whatIsTooWideGoesOnInTheNextRow() {
        SourceExcerpt excerpt = at("sauté");

        assertThat(CodeRows.of(excerpt, 30, 4))
                .containsExactly(
                        new CodeRows.Row(16, "    if (order.fried()) {", false),
                        new CodeRows.Row(18, "      order.fry(pan, () ->", true),
                        new CodeRows.Row(0, "          order.smell());", true),
                        new CodeRows.Row(21, "    }", false));
    }

    @Test
    void whereTheTextIsNotKnownThereIsTheSite() {
        Site beyond = new Site("app.Cooking", "cook", SOURCE.size() + 1);

        assertThat(SourceExcerpt.of(beyond, TEXT).statements()).isEmpty();
        assertThat(SourceExcerpt.of(new Site("Store", "take", 3), SourceText.NONE))
                .isEqualTo(new SourceExcerpt("Store.take:3", List.of(), -1));
        assertThat(CodeRows.of(SourceExcerpt.of(beyond, TEXT), 40, 9)).isEmpty();
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

    private static SourceExcerpt at(String label) {
        int line = 1;
        while (!SOURCE.get(line - 1).matches(".*// : (.*, )?" + label + "(, .*)?")) {
            line++;
        }
        return SourceExcerpt.of(new Site("app.Cooking$1", "cook", line), TEXT);
    }
}
