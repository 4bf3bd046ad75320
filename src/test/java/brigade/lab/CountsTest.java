package brigade.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.util.Map;

/** The counts that can be worked out by hand, with states merged and without. */
class CountsTest {
    @RegisterExtension static final WarmLab LAB = new WarmLab();

    private static void both(LabProgram program, Map<String, String> expected) throws IOException {
        assertThat(LAB.shares(program)).isEqualTo(expected);
        assertThat(LAB.enumerated(program)).isEqualTo(expected);
    }

    @Test
    void twoIncrementsLoseOneInFourOfSix() throws IOException {
        both(
                WarmLab.threads("static int x;", "System.out.println(x);", "x++;", "x++;"),
                Map.of("1", "4/6", "2", "2/6"));
    }

    @Test
    void threeIncrements() throws IOException {
        both(
                WarmLab.threads("static int x;", "System.out.println(x);", "x++;", "x++;", "x++;"),
                Map.of("1", "48/90", "2", "36/90", "3", "6/90"));
    }

    @Test
    void twoTimesThreeIncrements() throws IOException {
        String loop = "for (int i = 0; i < 3; i++) x++;";
        LabProgram program = WarmLab.threads("static int x;", "System.out.println(x);", loop, loop);
        assertThat(LAB.shares(program)).containsEntry("6", "20/924").containsEntry("2", "8/924");
        assertThat(LAB.enumerated(program)).isEqualTo(LAB.shares(program));
    }

    @Test
    void transfersBothWays() throws IOException {
        String move = "synchronized (%s) { synchronized (%s) { from--; to++; } }";
        both(
                WarmLab.threads(
                        "static final Object a = new Object(), b = new Object(); static int from,"
                                + " to;",
                        "System.out.println(from + to);",
                        move.formatted("a", "b"),
                        move.formatted("b", "a")),
                Map.of("0", "4/6", "deadlock", "2/6"));
    }

    @Test
    void fieldsOfObjectsCountAsStaticOnes() throws IOException {
        both(
                WarmLab.threads(
                        "static class C { long x = 1L << 40; } static final C c = new C();",
                        "System.out.println(c.x - (1L << 40));",
                        "c.x++;",
                        "c.x++;"),
                Map.of("1", "4/6", "2", "2/6"));
    }

    @Test
    void elementsCountAsFields() throws IOException {
        both(
                WarmLab.threads(
                        "static final double[] d = {1, 2};",
                        "System.out.println(d[0] + d[1]);",
                        "d[0] += 1;",
                        "d[0] += 1;"),
                Map.of("4.0", "4/6", "5.0", "2/6"));
    }

    @Test
    void petersonNeverLetsBothIn() throws IOException {
        String enter =
                """
                w%1$d = true; turn = %2$d; while (w%2$d && turn == %2$d) {}
                if (++in > 1) System.out.println("both"); in--; w%1$d = false;
                """;
        Explored all =
                LAB.explore(
                        WarmLab.threads(
                                "static volatile boolean w0, w1; static volatile int turn, in;",
                                "System.out.println(\"done\");",
                                enter.formatted(0, 1),
                                enter.formatted(1, 0)));
        assertThat(all.outcomes())
                .singleElement()
                .satisfies(only -> {
                    assertThat(only.text()).isEqualTo("done");
                    assertThat(only.schedules()).as("endless").isNull();
                });
        assertThat(all.complete()).isTrue();
        assertThat(all.size().schedules()).isNull();
        assertThat(all.raceFree()).isTrue();
        assertThat(all.doubts().starvation()).contains("goes round while others wait");
        assertThat(all.size().states()).isLessThan(200);
    }

    @Test
    void statesAreTheSameEachTime() throws IOException {
        Lab peterson = Labs.shipped().find("peterson").orElseThrow();
        LabProgram late = LabProgram.of(peterson, peterson.variant("broken").orElseThrow());
        long states = LAB.explore(late).size().states();
        for (int i = 0; i < 4; i++) {
            assertThat(LAB.explore(late).size().states()).isEqualTo(states);
        }
    }

    @Test
    void printsOfTwoThreadsComeInEachOrder() throws IOException {
        String prints = "System.out.print(\"%1$s1\"); System.out.print(\"%1$s2\");";
        LabProgram program = WarmLab.threads("", "", prints.formatted("a"), prints.formatted("b"));
        assertThat(LAB.shares(program)).hasSize(6).containsEntry("a1b1a2b2", "1/6");
        assertThat(LAB.enumerated(program)).isEqualTo(LAB.shares(program));
    }
}
