package brigade.ui.restaurant;

import brigade.ui.page.FailureWords;
import brigade.ui.page.PageView;
import brigade.ui.page.TraceSession;

import javafx.fxml.FXML;

import java.util.EnumMap;
import java.util.Map;

/** What can go wrong with staff, machine and backend. */
public final class AccidentsController implements PageView {

    private final TraceSession session;
    private final Accidents accidents;
    private final FailureWords words;
    private final Map<Accident, AccidentRow> rows = new EnumMap<>(Accident.class);

    @FXML AccidentRow pan;
    @FXML AccidentRow database;
    @FXML AccidentRow disk;
    @FXML AccidentRow process;

    public AccidentsController(TraceSession session, Accidents accidents) {
        this.session = session;
        this.accidents = accidents;
        words = new FailureWords(session.trace(), session.texts());
    }

    @FXML
    void initialize() {
        rows.put(Accident.PAN, pan);
        rows.put(Accident.DATABASE, database);
        rows.put(Accident.DISK, disk);
        rows.put(Accident.PROCESS, process);
        rows.forEach((accident, row) -> row.set(accident, accidents, session.texts()));
    }

    @Override
    public void show(long t) {
        rows.forEach((accident, row) -> row.show(accident, accidents, session.texts(), words));
    }
}
