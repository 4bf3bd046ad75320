package brigade.ui.floor.state;

import java.util.List;

/**
 * Who is on duty.
 *
 * @param roster all of the staff, by role
 * @param leaving of them, those who finish the last orders of the model before
 * @param perOrder of them, the threads of which each has an order of its own
 */
public record StaffOnDuty(Roster roster, List<StaffState> leaving, PerOrderStaff perOrder) {}
