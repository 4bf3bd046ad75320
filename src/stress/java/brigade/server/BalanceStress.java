package brigade.server;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZII_Result;

/**
 * Orders come and end while somebody reads the ledger: r1 whether it balances, r2 how many were
 * placed, r3 how many were served.
 */
@JCStressTest
@State
@Outcome(
        id = {"true, 0, 0", "true, 1, 0", "true, 1, 1", "true, 2, 1", "true, 2, 2"},
        expect = ACCEPTABLE,
        desc = "One instant between two events.")
@Outcome(expect = FORBIDDEN, desc = "No instant that there was.")
public class BalanceStress {

    private final Ledger ledger = new Ledger();
    private final Order first = NobodyServes.order(1);
    private final Order second = NobodyServes.order(2);

    @Actor
    public void restaurant() {
        ledger.placed(first);
        ledger.paid(first);
        ledger.placed(second);
        ledger.paid(second);
    }

    @Actor
    public void reader(ZII_Result r) {
        Counts counts = ledger.counts();
        r.r1 = counts.balanced();
        r.r2 = (int) counts.placed();
        r.r3 = (int) counts.served();
    }
}
