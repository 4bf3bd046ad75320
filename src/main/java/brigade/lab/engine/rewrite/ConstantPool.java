package brigade.lab.engine.rewrite;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a class file names, and other classes named there: all names and descriptors are texts of
 * its constant pool, so that nothing else has to be looked at.
 */
final class ConstantPool {
    private static final int HEADER = 8;
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;

    private ConstantPool() {}

    /** The same class with what stands in the place of what it uses. */
    static byte[] substituted(byte[] classFile, Substitutes substitutes) {
        try {
            Set<Integer> strings = new HashSet<>();
            entries(
                    classFile,
                    (in, tag, _) -> {
                        if (tag == STRING) {
                            strings.add(in.readUnsignedShort());
                        } else {
                            skip(in, tag);
                        }
                    });
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(classFile.length + 500);
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(classFile, 0, HEADER + 2);
            int rest =
                    entries(
                            classFile,
                            (in, tag, index) -> {
                                out.writeByte(tag);
                                if (tag == UTF8) {
                                    String text = in.readUTF();
                                    out.writeUTF(
                                            strings.contains(index)
                                                    ? text
                                                    : substitutes.in(text).orElse(text));
                                } else {
                                    out.write(in.readNBytes(size(tag)));
                                }
                            });
            out.write(classFile, rest, classFile.length - rest);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All classes that it names, by their internal names. */
    static Set<String> classes(byte[] classFile) {
        try {
            Set<Integer> names = new HashSet<>();
            entries(
                    classFile,
                    (in, tag, _) -> {
                        if (tag == CLASS) {
                            names.add(in.readUnsignedShort());
                        } else {
                            skip(in, tag);
                        }
                    });
            Set<String> classes = new TreeSet<>();
            entries(
                    classFile,
                    (in, tag, index) -> {
                        if (tag == UTF8 && names.contains(index)) {
                            classes.add(in.readUTF());
                        } else {
                            skip(in, tag);
                        }
                    });
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All fields and methods that it names. */
    static Stream<MemberRefEntry> members(byte[] classFile) {
        return StreamSupport.stream(
                        ClassFile.of().parse(classFile).constantPool().spliterator(), false)
                .filter(MemberRefEntry.class::isInstance)
                .map(MemberRefEntry.class::cast);
    }

    private interface Visitor {
        void entry(DataInputStream in, int tag, int index) throws IOException;
    }

    /** Where what comes after the pool begins. */
    private static int entries(byte[] classFile, Visitor visitor) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(classFile);
        DataInputStream in = new DataInputStream(bytes);
        in.skipNBytes(HEADER);
        int count = in.readUnsignedShort();
        for (int index = 1; index < count; index++) {
            int tag = in.readUnsignedByte();
            visitor.entry(in, tag, index);
            if (tag == LONG || tag == DOUBLE) {
                index++;
            }
        }
        return classFile.length - bytes.available();
    }

    private static void skip(DataInputStream in, int tag) throws IOException {
        in.skipNBytes(tag == UTF8 ? in.readUnsignedShort() : size(tag));
    }

    private static int size(int tag) {
        return switch (tag) {
            case CLASS, STRING, 16, 19, 20 -> 2;
            case 15 -> 3;
            case LONG, DOUBLE -> 8;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            default -> throw new IllegalArgumentException("no class file has a constant " + tag);
        };
    }
}
