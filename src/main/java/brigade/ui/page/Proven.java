package brigade.ui.page;

import brigade.measure.proof.LastProof;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** Says what was proven last of how true a trace is. Reads a small file. */
public record Proven(Texts texts, LastProof last) {

    /** In full; where nothing was, how to. */
    public String sentence() {
        return last.read()
                .map(it ->
                        texts.of(
                                "proof.last",
                                date(it.newest()),
                                it.machine(),
                                it.runs(),
                                percent(Math.floor(it.confirmed() * 1e4)),
                                percent(Math.floor(it.confirmedByJfr() * 1e4)),
                                percent(Math.ceil(it.falseShare() * 1e4))))
                .orElseGet(() -> texts.of("proof.never"));
    }

    /** In some words, or empty where nothing was proven. */
    public Optional<String> words() {
        return last.read()
                .map(it ->
                        texts.of(
                                "proof.words",
                                percent(Math.floor(it.confirmed() * 1e4)),
                                date(it.newest())));
    }

    private String date(Instant when) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .format(when.atZone(ZoneId.systemDefault()));
    }

    /** Never rounded to the better side. */
    private String percent(double hundredths) {
        return String.format(texts.locale(), "%.2f %%", hundredths / 1e2);
    }
}
