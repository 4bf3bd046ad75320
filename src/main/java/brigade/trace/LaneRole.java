package brigade.trace;

/**
 * A role of lanes, as a source declares it: the order of roles is that in which they are shown.
 *
 * @param name as {@link Lane#role()}
 * @param stands where its lanes stand
 * @param brief whether its lanes last as long as one request: then the newest stand first
 */
public record LaneRole(String name, Stands stands, boolean brief) {

    /** Where lanes stand among the others. */
    public enum Stands {
        /** In a group of their own; so do those of roles that are not declared, after these. */
        GROUP,
        /** Above all groups. */
        ABOVE,
        /** In a group of their own, behind those of roles that are not declared. */
        BEHIND,
        /** With others that only keep time, in one group behind all. */
        ASIDE
    }
}
