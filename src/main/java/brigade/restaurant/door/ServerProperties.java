package brigade.restaurant.door;

/**
 * The limits that the JDK's HTTP server takes from system properties. It reads them when its
 * classes are initialised, once in a process: so they are set before the first server is created,
 * and what was given on the command line of the Java virtual machine stays.
 */
final class ServerProperties {
    private ServerProperties() {}

    static void set(DoorLimits limits) {
        set("jdk.httpserver.maxConnections", limits.connections());
        set("sun.net.httpserver.maxIdleConnections", limits.connections());
        set("sun.net.httpserver.idleInterval", limits.times().idle().toSeconds());
        set("sun.net.httpserver.maxReqHeaders", limits.sizes().headers());
        set("sun.net.httpserver.maxReqHeaderSize", limits.sizes().headerBytes());
        // An answer is one small packet: it must not wait for company.
        set("sun.net.httpserver.nodelay", true);
    }

    private static void set(String property, Object value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value.toString());
        }
    }
}
