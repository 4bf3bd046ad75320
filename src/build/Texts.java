import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_void;

import java.io.IOException;
import java.io.Reader;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Makes a class of each file of texts, which ResourceBundle takes before the file: to read some
 * hundred lines letter by letter takes as long as a frame. Run by runtime.groovy as a single file:
 * Texts FROM TO.
 */
void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
        files = all.filter(file -> isOfTexts(file.getFileName().toString())).toList();
    }
    for (Path file : files) {
        String name = from.relativize(file).toString().replaceFirst("\\.properties$", "");
        Path target = Path.of(args[1]).resolve(name + ".class");
        Files.createDirectories(target.getParent());
        Files.write(target, bundle(ClassDesc.of(name.replaceAll("[/\\\\]", ".")), read(file)));
    }
}

/** The other files of properties are not in a language. */
private static boolean isOfTexts(String file) {
    return file.matches("(texts|Floor|phrases)(_\\w+)?\\.properties");
}

private static Properties read(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
        texts.load(reader);
    }
    return texts;
}

private static byte[] bundle(ClassDesc name, Properties texts) {
    ClassDesc parent = ClassDesc.of("java.util.ListResourceBundle");
    ClassDesc row = CD_Object.arrayType();
    ClassDesc table = row.arrayType();
    return ClassFile.of()
            .build(
                    name,
                    type ->
                            type.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL)
                                    .withSuperclass(parent)
                                    .withMethodBody(
                                            ConstantDescs.INIT_NAME,
                                            ConstantDescs.MTD_void,
                                            ClassFile.ACC_PUBLIC,
                                            code ->
                                                    code.aload(0)
                                                            .invokespecial(
                                                                    parent,
                                                                    ConstantDescs.INIT_NAME,
                                                                    MethodTypeDesc.of(CD_void))
                                                            .return_())
                                    .withMethodBody(
                                            "getContents",
                                            MethodTypeDesc.of(table),
                                            ClassFile.ACC_PROTECTED,
                                            code -> contents(code, row, texts)));
}

private static void contents(CodeBuilder code, ClassDesc row, Properties texts) {
    List<String> keys = texts.stringPropertyNames().stream().sorted().toList();
    code.loadConstant(keys.size()).anewarray(row);
    for (int i = 0; i < keys.size(); i++) {
        code.dup().loadConstant(i).iconst_2().anewarray(CD_Object);
        code.dup().iconst_0().loadConstant(keys.get(i)).aastore();
        code.dup().iconst_1().loadConstant(texts.getProperty(keys.get(i))).aastore();
        code.aastore();
    }
    code.areturn();
}
