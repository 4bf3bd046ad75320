package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;

import org.jspecify.annotations.Nullable;

import java.io.PrintStream;
import java.util.Locale;

/** In the place of what {@link PrintStream} prints: each call is one step. */
public final class LabOutput {
    private LabOutput() {}

    public static void println(PrintStream out) {
        Gate.step(Action.PRINT, null);
        out.println();
    }

    public static void print(PrintStream out, boolean value) {
        Gate.step(Action.PRINT, null);
        out.print(value);
    }

    public static void print(PrintStream out, char value) {
        Gate.step(Action.PRINT, null);
        out.print(value);
    }

    public static void print(PrintStream out, int value) {
        Gate.step(Action.PRINT, null);
        out.print(value);
    }

    public static void print(PrintStream out, long value) {
        Gate.step(Action.PRINT, null);
        out.print(value);
    }

    public static void print(PrintStream out, float value) {
        Gate.step(Action.PRINT, null);
        out.print(value);
    }

    public static void print(PrintStream out, double value) {
        Gate.step(Action.PRINT, null);
        out.print(value);
    }

    public static void print(PrintStream out, char[] value) {
        Gate.step(Action.PRINT, null);
        out.print(value);
    }

    public static void print(PrintStream out, @Nullable String value) {
        Gate.step(Action.PRINT, null);
        out.print(value);
    }

    public static void print(PrintStream out, @Nullable Object value) {
        String text = String.valueOf(value);
        Gate.step(Action.PRINT, null);
        out.print(text);
    }

    public static void println(PrintStream out, boolean value) {
        Gate.step(Action.PRINT, null);
        out.println(value);
    }

    public static void println(PrintStream out, char value) {
        Gate.step(Action.PRINT, null);
        out.println(value);
    }

    public static void println(PrintStream out, int value) {
        Gate.step(Action.PRINT, null);
        out.println(value);
    }

    public static void println(PrintStream out, long value) {
        Gate.step(Action.PRINT, null);
        out.println(value);
    }

    public static void println(PrintStream out, float value) {
        Gate.step(Action.PRINT, null);
        out.println(value);
    }

    public static void println(PrintStream out, double value) {
        Gate.step(Action.PRINT, null);
        out.println(value);
    }

    public static void println(PrintStream out, char[] value) {
        Gate.step(Action.PRINT, null);
        out.println(value);
    }

    public static void println(PrintStream out, @Nullable String value) {
        Gate.step(Action.PRINT, null);
        out.println(value);
    }

    public static void println(PrintStream out, @Nullable Object value) {
        String text = String.valueOf(value);
        Gate.step(Action.PRINT, null);
        out.println(text);
    }

    public static PrintStream printf(
            PrintStream out, String format, @Nullable Object... arguments) {
        String text = String.format(Locale.ROOT, format, arguments);
        Gate.step(Action.PRINT, null);
        out.print(text);
        return out;
    }

    public static PrintStream format(
            PrintStream out, String format, @Nullable Object... arguments) {
        return printf(out, format, arguments);
    }

    public static PrintStream append(PrintStream out, char value) {
        print(out, value);
        return out;
    }

    /** In the place of {@code IO.println}. */
    public static void say(@Nullable Object value) {
        println(System.out, value);
    }

    /** In the place of {@code IO.println}. */
    public static void say() {
        println(System.out);
    }

    /** In the place of {@code IO.print}. */
    public static void sayOn(@Nullable Object value) {
        print(System.out, value);
    }
}
