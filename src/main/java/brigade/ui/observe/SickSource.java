package brigade.ui.observe;

import brigade.observe.live.LiveJvm;
import brigade.observe.sample.SampleProcess;
import brigade.observe.sample.SickProgram;
import brigade.trace.Trace;
import brigade.trace.source.TraceSource;

import java.util.Optional;

/**
 * A sick program to look at: its JVM is watched, and ends when nobody looks any more. Any thread.
 */
record SickSource(SickProgram program, String name, LiveJvm jvm, SampleProcess process)
        implements TraceSource {

    @Override
    public Trace trace() {
        return jvm.trace();
    }

    @Override
    public boolean growing() {
        return jvm.growing();
    }

    @Override
    public long behind() {
        return jvm.behind();
    }

    @Override
    public <A> Optional<A> ability(Class<A> ability) {
        return ability.isInstance(this) ? Optional.of(ability.cast(this)) : jvm.ability(ability);
    }

    @Override
    public void close() {
        jvm.close();
        process.close();
    }
}
