package brigade.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class SourceExcerptTest {
    private static final List<String> SOURCE =
            """
            final class Cooking {
                private final int chop;

                /** Cooks. */
                void cook(Order order, Person me)
                        throws InterruptedException {
                    lane.begin(RUNNING, chop, order.id(), 0); //: chop
                    synchronized (pan) { // one at a time: {
                        if (order.fried()) {
                            lane.begin(RUNNING, saute, order.id(), 0); // : sauté
                        }
                    }
                }

                void rest() {}
            }
            """
                    .lines()
                    .toList();

    @Test
    void cutsTheMethodAndHidesTheMarker() {
        SourceExcerpt excerpt = SourceExcerpt.of("Cooking.java", SOURCE, "sauté", 20).orElseThrow();

        assertThat(excerpt.firstLine()).isEqualTo(5);
        assertThat(excerpt.lines())
                .hasSize(9)
                .first()
                .isEqualTo("void cook(Order order, Person me)");
        assertThat(excerpt.lines()).last().isEqualTo("}");
        assertThat(excerpt.lines().get(excerpt.marked()))
                .isEqualTo("            lane.begin(RUNNING, saute, order.id(), 0);");
    }

    @Test
    void aLongMethodIsCutAroundTheLine() {
        SourceExcerpt excerpt = SourceExcerpt.of("Cooking.java", SOURCE, "sauté", 3).orElseThrow();

        assertThat(excerpt.lines()).hasSize(3);
        assertThat(excerpt.lines().get(excerpt.marked())).contains("saute");
        assertThat(excerpt.firstLine() + excerpt.marked()).isEqualTo(10);
    }

    @Test
    void anUnknownLabelHasNoSource() {
        assertThat(SourceExcerpt.of("Cooking.java", SOURCE, "fry", 20)).isEmpty();
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
