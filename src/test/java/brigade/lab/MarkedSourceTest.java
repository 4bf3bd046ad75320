package brigade.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class MarkedSourceTest {
    private static final String SOURCE =
            """
            /** Tips. */
            public class Tips {
                // mend
                static int coins;
                // end
                void tip() {
                    // mend
                    coins++;
                    // end
                }
            }
            """;

    @Test
    void marksCutASource() {
        MarkedSource tips = MarkedSource.of(SOURCE);
        assertThat(tips.open()).containsExactly("    static int coins;", "        coins++;");
        assertThat(tips.parts())
                .extracting(MarkedSource.Part::line)
                .containsExactly(1, 4, 6, 8, 10);
        assertThat(tips.fileName()).isEqualTo("Tips.java");
    }

    @Test
    void openPartsAreReplacedAndLinesCountedAnew() {
        MarkedSource mended =
                MarkedSource.of(SOURCE)
                        .with(List.of("    static volatile int coins;\n", "        coins += 1;"));
        assertThat(mended.open())
                .containsExactly("    static volatile int coins;\n", "        coins += 1;");
        assertThat(mended.parts().get(3).line()).isEqualTo(9);
        assertThat(mended.text().lines().toList().get(8)).isEqualTo("        coins += 1;");
        assertThat(MarkedSource.of(mended.text())).isEqualTo(mended);
        assertThat(mended.frame()).isEqualTo(MarkedSource.of(SOURCE).frame());
    }

    @Test
    void importsOfOthersAreAddedOnce() {
        MarkedSource other = MarkedSource.of("import java.util.List;\n\n" + SOURCE);
        MarkedSource with = MarkedSource.of(SOURCE).withImportsOf(List.of(other, other));
        assertThat(with.text()).startsWith("import java.util.List;\n/** Tips. */");
        assertThat(with.withImportsOf(List.of(other))).isSameAs(with);
    }

    @Test
    void aPersonsOwnFileIsOpenAllOver() {
        MarkedSource own = MarkedSource.open("class P {\n}\n");
        assertThat(own.open()).containsExactly("class P {\n}");
        assertThat(own.with(List.of("class Q {\n}")).text()).isEqualTo("class Q {\n}\n");
    }

    @Test
    void allSourcesAreReadAtOnceAsOneByOne() throws Exception {
        Labs all = Labs.shipped();
        Map<String, String> sources = all.sources();
        for (Lab lab : all.all()) {
            for (Lab.Variant each : lab.variants()) {
                assertThat(sources.get(lab.id() + "/" + each.id()))
                        .as("%s of %s", each.id(), lab.id())
                        .isEqualTo(all.source(lab, each));
            }
        }
    }

    static Stream<Lab> labs() {
        return Labs.shipped().all().stream();
    }

    /** So that a chip of one fits into the other. */
    @ParameterizedTest
    @MethodSource("labs")
    void variantsOfALabDifferOnlyBetweenTheirMarks(Lab lab) throws Exception {
        Labs all = Labs.shipped();
        MarkedSource first = MarkedSource.of(all.source(lab, lab.variants().getFirst()));
        assertThat(first.open()).isNotEmpty();
        for (Lab.Variant each : lab.variants()) {
            MarkedSource variant = MarkedSource.of(all.source(lab, each));
            assertThat(variant.frame()).as(each.id()).isEqualTo(first.frame());
        }
    }
}
