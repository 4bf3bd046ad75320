package brigade.priority;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** What a system can be told; false where it cannot be. */
interface OperatingSystem {

    default boolean background() throws Throwable {
        return false;
    }

    default boolean behindTheWindow() throws Throwable {
        return false;
    }

    default boolean windowFirst() throws Throwable {
        return false;
    }

    /** A function of the C library. */
    static MethodHandle inC(String name, FunctionDescriptor type, Linker.Option... options) {
        return function(Linker.nativeLinker().defaultLookup(), name, type, options);
    }

    /** A function of a library of the system. */
    @SuppressWarnings("restricted") // calls none but the functions that are named here
    static MethodHandle function(
            SymbolLookup library, String name, FunctionDescriptor type, Linker.Option... options) {
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), type, options);
    }
}
