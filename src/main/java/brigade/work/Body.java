package brigade.work;

/**
 * What a client uploads, unless it has said itself ({@link Clients#expect}).
 *
 * @param bytesPerSecond how fast the client's line is; 0: as fast as the server takes it
 */
public record Body(long bytes, int bytesPerSecond) {}
