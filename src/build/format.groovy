// Checks the format of each Java source beside the compiler, which has one core, or applies it (mvn gplus:execute@format).
// google-java-format reads Java 25 only when it runs on a JDK 25, so it gets a java of its own; it ends before code compiled
// for good would pay.
import org.apache.maven.plugin.MojoFailureException

def sources = []
new File(project.basedir, 'src').eachFileRecurse { if (it.name.endsWith('.java')) sources << it.path }
def exports = ['api', 'code', 'file', 'parser', 'tree', 'util'].collect { "--add-exports=jdk.compiler/com.sun.tools.javac.$it=ALL-UNNAMED" }
def said = new File(project.build.directory, 'format.txt')
said.parentFile.mkdirs()

def format = new ProcessBuilder([project.properties['java'], '-XX:TieredStopAtLevel=1', '-XX:+UseParallelGC', *exports, '-cp', pluginArtifacts*.file.join(File.pathSeparator),
        'com.google.googlejavaformat.java.Main', '--aosp', *options.tokenize(), *sources.sort()]*.toString())
        .redirectErrorStream(true).redirectOutput(said).start()
def judge = {
    if (format.waitFor() != 0) {
        throw new MojoFailureException("${said.text}These files want formatting: mvn gplus:execute@format")
    }
}
if (options.contains('--dry-run')) project.setContextValue('format', judge) else judge()
