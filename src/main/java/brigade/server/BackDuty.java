package brigade.server;

import org.jspecify.annotations.Nullable;

/** What a worker behind an event loop does: heavy steps. */
record BackDuty(Loop loop, Premises premises, HeadWaiter headWaiter)
        implements Crew.Duty<LanePerson> {

    @Override
    public @Nullable Order next(int number, LanePerson me) throws InterruptedException {
        return loop.nextTicket(number, me);
    }

    @Override
    public void serve(Order order, LanePerson me) throws InterruptedException {
        premises.cooking().cook(order, me);
        headWaiter.cooked(order, me);
    }

    @Override
    public void forget(Order order) {}
}
