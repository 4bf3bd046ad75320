// Links the runtime of the packages: the app, its libraries and just the parts of the JDK that they need, in one image, so that
// nothing is unpacked or searched for at start-up. jlink takes modules only; two things stand in its way:
// - a library that is no module becomes one, by the description that jdeps makes of it (open, as an automatic module is);
// - the native libraries within JavaFX's jar go beside those of the JDK, where they are loaded from as they are.
import org.apache.maven.plugin.MojoFailureException

import java.nio.file.Files
import java.nio.file.StandardCopyOption
import java.util.jar.JarFile

def bin = new File(project.properties['java'] as String).parentFile
def work = new File(project.build.directory, 'installer')

run = { List command ->
    def process = new ProcessBuilder(command*.toString()).redirectErrorStream(true).directory(project.basedir).start()
    def said = process.inputStream.getText('UTF-8')
    if (process.waitFor() != 0) {
        throw new MojoFailureException("${new File(command[0] as String).name} failed:\n$said")
    }
    said
}
tool = { String name, Object... words -> run([new File(bin, name).path, *words]) }

def isModule = { File jar ->
    new JarFile(jar).withCloseable { it.stream().anyMatch { entry -> entry.name ==~ '(META-INF/versions/\\d+/)?module-info.class' } }
}
def modules = new File(work, 'modules')
work.deleteDir()
modules.mkdirs()

// Those of JavaFX without a classifier are empty.
libraries = project.artifacts.findAll { it.scope in ['compile', 'runtime'] && !(it.groupId == 'org.openjfx' && !it.classifier) }
[project.artifact, *libraries]*.file.each { Files.copy(it.toPath(), new File(modules, it.name).toPath(), StandardCopyOption.COPY_ATTRIBUTES) }

modules.listFiles().findAll { !isModule(it) }.each { jar ->
    def described = new File(work, "described/${jar.name}")
    tool('jdeps', '--ignore-missing-deps', '--multi-release', project.properties['maven.compiler.release'],
            '--module-path', modules, '--generate-open-module', described, jar)
    def source = described.listFiles().first()
    source.eachFileRecurse { if (it.name == 'module-info.java') {
        tool('javac', '-d', described, '--module-path', modules, '--patch-module', "${source.name}=$jar", it)
    } }
    tool('jar', '--update', '--file', jar, '-C', described, 'module-info.class')
}

def graphics = modules.listFiles().find { it.name.startsWith('javafx-graphics-') }
def classes = new File(work, 'graphics/classes')
def natives = new File(work, 'graphics/natives')
natives.mkdirs()
tool('jar', '--extract', '--file', graphics, '--dir', classes)
classes.listFiles().findAll { it.name ==~ /.*\.(so|dll|dylib)/ }.each { it.renameTo(new File(natives, it.name)) }
classes.listFiles().findAll { it.name.endsWith('.jar') }*.delete()
tool('jmod', 'create', '--class-path', classes, '--libs', natives, new File(modules, 'javafx.graphics.jmod'))
graphics.delete()

// The compiler is for labs that a person writes; what it only needs for older versions of Java is two thirds of it, and stays out.
// Compressed is what takes much room and is hardly read: the classes of a start come from its cache anyway.
def seldom = ['java.desktop', 'jdk.compiler', 'java.naming', 'java.xml', 'jdk.localedata', 'com.h2database', 'org.controlsfx.controls']
tool('jlink', '--module-path', modules, '--add-modules', 'brigade,jdk.localedata,jdk.compiler', '--include-locales=en,de',
        "--compress=zip-6:filter=${seldom.collect { "/$it/**" }.join(',')}",
        '--exclude-files=**ct.sym', '--no-header-files', '--no-man-pages', '--output', new File(work, 'runtime'))

// The fonts as files: within the image, JavaFX would copy each to a file of its own first.
def fonts = new File(work, 'runtime/lib/brigade/fonts')
fonts.mkdirs()
new File(project.build.outputDirectory, 'brigade/ui/theme/fonts').eachFile { Files.copy(it.toPath(), new File(fonts, it.name).toPath()) }
