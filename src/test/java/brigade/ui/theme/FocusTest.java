package brigade.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.CssParser;
import javafx.css.Rule;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A focus that came by keyboard is an edge, and what it is around stays readable. */
class FocusTest {
    private static final String FACE = "-brigade-face";
    private static final String FOCUS = ":focus-visible";

    /** An edge is the fill below the face: it fills what has no face. */
    @Test
    void whatIsSeeThroughHasAFaceWhileItHasTheFocus() throws IOException {
        Set<String> seeThrough = new TreeSet<>();
        Set<String> whileFocused = new TreeSet<>();
        for (Rule rule : rules()) {
            rule.getDeclarations().stream()
                    .filter(it -> it.getProperty().equals(FACE))
                    .forEach(face -> {
                        boolean nothing = face.toString().contains("0x00000000");
                        for (String each : selectors(rule)) {
                            if (each.endsWith(FOCUS) && !nothing) {
                                whileFocused.add(each.replace(FOCUS, ""));
                            } else if (nothing && !each.contains(":")) {
                                seeThrough.add(each);
                            }
                        }
                    });
        }
        assertThat(seeThrough).contains(".page-button", ".link-button");
        assertThat(whileFocused).containsAll(seeThrough);
    }

    private static List<String> selectors(Rule rule) {
        return rule.getSelectors().stream().map(it -> it.toString().replace("*", "")).toList();
    }

    private static List<Rule> rules() throws IOException {
        List<Rule> all = new ArrayList<>();
        for (String sheet : Theme.sheets(false, false)) {
            all.addAll(new CssParser().parse(URI.create(sheet).toURL()).getRules());
        }
        return all;
    }
}
