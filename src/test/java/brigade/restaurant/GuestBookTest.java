package brigade.restaurant;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.server.Client;
import brigade.server.Kind;
import brigade.server.NobodyServes;
import brigade.server.Shift;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

class GuestBookTest {
    private final Shift shift = new Shift(new NobodyServes());

    @Test
    void theSameSeedBringsTheSameGuests() {
        assertThat(guests(Mix.LUNCH_RUSH)).isEqualTo(guests(Mix.LUNCH_RUSH));
        assertThat(guests(Mix.HOUSE_MENU))
                .extracting(Client::size)
                .isEqualTo(sizes(Mix.UPLOAD_DAY));
    }

    @Test
    void eachKindComesByItsWeight() {
        List<Client> guests = guests(new Mix(5, 0, 3, 2, 0));
        assertThat(count(guests, Kind.DISH)).isBetween(4_800L, 5_200L);
        assertThat(count(guests, Kind.UPLOAD)).isBetween(2_800L, 3_200L);
        assertThat(count(guests, Kind.USER_ACTION)).isBetween(1_800L, 2_200L);
        assertThat(guests(new Mix(0, 0, 0, 0, 1))).allMatch(g -> g.kind() == Kind.HEAVY_SUM);
    }

    @Test
    void theEndsOfTheMenuAreOnIt() {
        Mix mix = new Mix(0, 1, 0, 1, 0);
        assertThat(mix.at(0)).isEqualTo(Kind.DATABASE);
        assertThat(mix.at(Math.nextDown(1.0))).isEqualTo(Kind.USER_ACTION);
    }

    private static long count(List<Client> guests, Kind kind) {
        return guests.stream().filter(guest -> guest.kind() == kind).count();
    }

    private List<Integer> sizes(Mix mix) {
        return guests(mix).stream().map(Client::size).toList();
    }

    private List<Client> guests(Mix mix) {
        GuestBook book =
                new GuestBook(new SplittableRandom(7), new AtomicInteger()::incrementAndGet);
        Workload customers = Settings.standard().withMix(mix).customers();
        return Stream.generate(() -> book.next(0, null, customers, shift).guest())
                .limit(10_000)
                .toList();
    }
}
