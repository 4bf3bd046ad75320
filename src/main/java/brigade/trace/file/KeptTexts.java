package brigade.trace.file;

import brigade.trace.Mark;
import brigade.trace.Site;
import brigade.trace.Trace;

import com.fasterxml.jackson.core.io.SerializedString;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The labels and marks of a trace as JSON, each turned into it once. */
final class KeptTexts {

    private final Trace trace;
    private final List<@Nullable SerializedString> labels = new ArrayList<>();
    private final List<@Nullable SerializedString> sites = new ArrayList<>();
    private final @Nullable SerializedString[] marks = new @Nullable SerializedString[64];

    KeptTexts(Trace trace) {
        this.trace = trace;
    }

    /** The text of a label; it is empty for 0. */
    SerializedString label(int id) {
        while (labels.size() <= id) {
            labels.add(null);
        }
        SerializedString known = labels.get(id);
        if (known != null) {
            return known;
        }
        SerializedString text = json(trace.label(id));
        labels.set(id, text);
        return text;
    }

    /** Where a span of a label was in the source, or null. */
    @Nullable SerializedString site(int label) {
        while (sites.size() <= label) {
            Site site = trace.site(sites.size());
            sites.add(site == null ? null : json(site.toString()));
        }
        return sites.get(label);
    }

    /** What a mark is called in a file. */
    SerializedString mark(Mark mark) {
        SerializedString known = marks[mark.code()];
        if (known == null) {
            known = json(mark.word());
            marks[mark.code()] = known;
        }
        return known;
    }

    /** JSON has no halves of characters; they become question marks. */
    static SerializedString json(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return new SerializedString(new String(utf8, StandardCharsets.UTF_8));
    }
}
