package brigade.ui.page;

import brigade.trace.Activity;
import brigade.trace.Argument;
import brigade.trace.Known;
import brigade.trace.Span;
import brigade.trace.Term;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Says how much of a core a thread had where nothing was recorded of it, as its trace tells. */
public final class CoreBound {

    private static final double PERMILLE = 1000;

    private CoreBound() {}

    /**
     * In some words; empty where a span does not tell.
     *
     * @param term what its label means, or null
     */
    public static Optional<String> of(Span span, @Nullable Term term, Texts texts, Units units) {
        if (span.known() != Known.BOUNDED || term == null || term.argument() != Argument.PERMILLE) {
            return Optional.empty();
        }
        boolean wants = span.activity() == Activity.RUNNABLE;
        String share = units.percent(span.arg() / PERMILLE);
        return Optional.of(texts.of(wants ? "known.core.wanted" : "known.core.most", share));
    }
}
