package brigade.ui.lab;

import brigade.ui.home.Habits;
import brigade.ui.home.LabsDone;
import brigade.ui.lab.model.LabProgress;

/** Keeps what was done of the labs with what else is remembered of a person. Any thread. */
record LabsRemembered(Habits habits) implements LabProgress.Kept {

    @Override
    public LabProgress read() {
        return new LabProgress(habits.now().labs().at(), habits.now().labs().done());
    }

    @Override
    public void keep(LabProgress progress) {
        habits.change(it -> it.withLabs(new LabsDone(progress.at(), progress.done())));
    }
}
