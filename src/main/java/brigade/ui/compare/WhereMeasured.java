package brigade.ui.compare;

import brigade.measure.compare.Comparison;
import brigade.ui.page.Texts;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Says on what machine and when a comparison was measured. */
record WhereMeasured(Texts texts) {

    String of(Comparison comparison, boolean recorded) {
        DateTimeFormatter format =
                recorded
                        ? DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
        String when =
                format.withLocale(texts.locale())
                        .format(comparison.begun().atZone(ZoneId.systemDefault()));
        int cores = comparison.machine().cores();
        return recorded
                ? texts.of("compare.recorded", when, cores, processor(comparison))
                : texts.of("compare.here", when, cores, comparison.spec().seed());
    }

    private static String processor(Comparison comparison) {
        return comparison.machine().processor().replace("(R)", "").replace("(TM)", "");
    }
}
