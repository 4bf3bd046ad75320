package brigade.server;

/**
 * What a model is given to work with, and may be given anew while it runs.
 *
 * @param heavyOnLoop whether an event loop cooks itself, which breaks its rule never to wait
 */
public record Setup(Staff staff, Capacities room, boolean heavyOnLoop, Effort effort) {}
