package brigade.ui.lab.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The steps of a lab, in the order in which they are meant. Each can be gone to at once. */
public enum LabStep {
    PREDICT('1'),
    RUN_FREE('2'),
    BE_SCHEDULER('3'),
    ALL_SCHEDULES('4'),
    MEND('5'),
    PROVE('6');

    private final char digit;

    LabStep(char digit) {
        this.digit = digit;
    }

    /** Its number, from 1, as it is shown and kept. */
    public char digit() {
        return digit;
    }

    /** As in keys of texts: {@code all-schedules}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of a number. */
    public static Optional<LabStep> of(int digit) {
        return Arrays.stream(values()).filter(it -> it.digit == digit).findFirst();
    }
}
