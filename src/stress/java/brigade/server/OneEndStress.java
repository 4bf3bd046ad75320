package brigade.server;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * An order is paid on one thread while its guest leaves on another: r1 how many were served, r2 how
 * many turned away, r3 how many are in flight.
 */
@JCStressTest
@State
@Outcome(
        id = {"1, 0, 0", "0, 1, 0"},
        expect = ACCEPTABLE,
        desc = "It ends once.")
@Outcome(expect = FORBIDDEN, desc = "It ends twice or never.")
public class OneEndStress {

    private final Ledger ledger = new Ledger();
    private final Order order = NobodyServes.order(1);

    public OneEndStress() {
        ledger.placed(order);
    }

    @Actor
    public void cashier() {
        ledger.paid(order);
    }

    @Actor
    public void guest() {
        ledger.left(order);
    }

    @Arbiter
    public void end(III_Result r) {
        Counts counts = ledger.counts();
        r.r1 = (int) counts.served();
        r.r2 = (int) counts.turnedAway();
        r.r3 = (int) counts.inFlight();
    }
}
