package brigade.restaurant;

import brigade.work.Clients;

/** A caller whose client sends what is uploaded itself, from when the order has a number on. */
record SendingCaller(Caller caller, Clients.Client client, Clients clients) implements Caller {
    @Override
    public void placed(int order) {
        clients.expect(order, client);
        caller.placed(order);
    }

    @Override
    public void ended(Receipt receipt) {
        clients.forget(receipt.order());
        caller.ended(receipt);
    }
}
