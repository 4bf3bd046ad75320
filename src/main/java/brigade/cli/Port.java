package brigade.cli;

import brigade.restaurant.door.HttpDoor;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of a TCP port. */
final class Port implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HttpDoor.MOST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below, like any other value that is not allowed
        }
        throw new TypeConversionException(
                "'" + text + "' is not a port: allowed are 0 (any) to " + HttpDoor.MOST_PORT);
    }
}
