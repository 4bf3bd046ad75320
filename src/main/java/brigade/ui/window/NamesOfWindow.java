package brigade.ui.window;

import brigade.ui.home.Habits;
import brigade.ui.timeline.NamesHabit;

/** How much room the names of lanes have is remembered for all windows. */
record NamesOfWindow(Habits habits) implements NamesHabit {

    @Override
    public int pixels() {
        return habits.now().names();
    }

    @Override
    public void keep(int pixels) {
        habits.change(it -> it.withNames(pixels));
    }
}
