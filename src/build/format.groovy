// Checks (or, as gplus:execute@format, applies) google-java-format. It reads Java 25 only on a JDK 25, so it runs in a java
// of its own: Maven may run on an older one.
import org.apache.maven.toolchain.ToolchainManager

def jdk = session.container.lookup(ToolchainManager).getToolchainFromBuildContext('jdk', session)
def java = jdk?.findTool('java') ?: "${System.getProperty('java.home')}/bin/java"
def sources = []
new File(project.basedir, 'src').eachFileRecurse { if (it.name.endsWith('.java')) sources << it.path }

def format = new ProcessBuilder([java.toString()]
        + ['api', 'code', 'file', 'parser', 'tree', 'util'].collect { "--add-exports=jdk.compiler/com.sun.tools.javac.$it=ALL-UNNAMED".toString() }
        + ['-cp', pluginArtifacts*.file.join(File.pathSeparator), 'com.google.googlejavaformat.java.Main', '--aosp']
        + mode.tokenize() + sources.sort())
        .inheritIO().start()
if (format.waitFor() != 0) {
    throw new org.apache.maven.plugin.MojoFailureException("The files above are not formatted: run mvn gplus:execute@format")
}
