package brigade.lab.engine.explore;

import brigade.lab.engine.rewrite.LoadedProgram;
import brigade.lab.engine.run.Frames;
import brigade.lab.engine.run.StrandFrame;
import brigade.lab.wire.LabMessage;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values as a person reads them. Never calls a method of the program, as that could have gates. */
final class Values {
    private static final int MOST_ELEMENTS = 5;

    private Values() {}

    /** What a field holds. */
    static String text(Memory.Slot slot, Object of) {
        return slot.size() == 0
                ? text(slot.reference(of))
                : number(slot.bits(of), slot.field().getType().descriptorString());
    }

    private static String number(long bits, String type) {
        return switch (type) {
            case "Z" -> String.valueOf(bits != 0);
            case "C" -> "'" + (char) bits + "'";
            case "F" -> String.valueOf(Float.intBitsToFloat((int) bits));
            case "D" -> String.valueOf(Double.longBitsToDouble(bits));
            case "I", "S", "B" -> String.valueOf((int) bits);
            default -> String.valueOf(bits);
        };
    }

    /** What is about to be put into a field, as it stands on an operand stack. */
    static String operand(@Nullable Object value, Memory.Slot slot) {
        return value != null && Frames.isPrimitive(value)
                ? number(Frames.bits(value), slot.field().getType().descriptorString())
                : text(value);
    }

    /** What anything is. */
    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> "\"" + text + "\"";
            case Number number when number.getClass().getName().startsWith("java.lang.") ->
                    number.toString();
            case Boolean flag -> flag.toString();
            case Character letter -> "'" + letter + "'";
            default -> object(value);
        };
    }

    private static String object(Object value) {
        Class<?> type = value.getClass();
        if (value instanceof Collection<?> several && type.getClassLoader() == null) {
            return elements(several);
        }
        if (type.isArray() || type.isHidden() || type.getClassLoader() == null) {
            return type.isHidden() ? "a function" : Names.ofType(type);
        }
        List<String> fields = new ArrayList<>();
        for (Memory.Slot each : Memory.ofObjects(type)) {
            if (each.size() > 0 && each.bits(value) != Integer.MAX_VALUE) {
                fields.add(each.field().getName() + " " + text(each, value));
            } else if (each.size() == 0
                    && each.reference(value) instanceof Collection<?> several
                    && several.getClass().getClassLoader() == null) {
                fields.add(elements(several));
            }
        }
        return Names.ofType(type)
                + (fields.isEmpty() ? "" : " (" + String.join(", ", fields) + ")");
    }

    /** The first ones of a collection of the JDK, which has no gates. */
    private static String elements(Collection<?> several) {
        String first =
                several.stream()
                        .limit(MOST_ELEMENTS)
                        .map(Values::element)
                        .collect(Collectors.joining(", "));
        return "[" + first + (several.size() > MOST_ELEMENTS ? ", …]" : "]");
    }

    /** Without what it holds in turn. */
    private static String element(@Nullable Object value) {
        String text = value instanceof Collection<?> ? "…" : text(value);
        int bracket = text.indexOf(" (");
        return bracket < 0 || text.startsWith("\"") ? text : text.substring(0, bracket);
    }

    /** The named locals of a frame that are in scope where it stands. */
    static List<LabMessage> locals(LoadedProgram program, StrandFrame frame) {
        List<LabMessage> locals = new ArrayList<>();
        for (Map.Entry<Integer, LoadedProgram.Local> each : program.locals(frame).entrySet()) {
            int slot = each.getKey();
            if (slot < frame.locals().length) {
                Object value = frame.locals()[slot];
                LoadedProgram.Local local = each.getValue();
                locals.add(
                        new LabMessage()
                                .with("name", local.name())
                                .with(
                                        "value",
                                        value != null && Frames.isPrimitive(value)
                                                ? number(Frames.bits(value), local.type())
                                                : text(value)));
            }
        }
        return locals;
    }
}
