// Writes the style sheets of the window as JavaFX reads them without parsing, beside their text: a start takes a tenth less.
import org.apache.maven.plugin.MojoFailureException

def sources = new File(project.basedir, 'resources/brigade/ui')
def script = new File(project.basedir, 'src/build/Sheets.java')
def target = new File(project.build.outputDirectory, 'brigade/ui')
def newest = script.lastModified()
sources.eachFileRecurse { if (it.name.endsWith('.css')) newest = Math.max(newest, it.lastModified()) }
def written = new File(target, 'theme/controls.bss')
if (written.lastModified() > newest) return

def javafx = project.artifacts.findAll { it.groupId == 'org.openjfx' }*.file.join(File.pathSeparator)
def process = new ProcessBuilder([project.properties['java'], '-cp', javafx, script, sources, target]*.toString()).redirectErrorStream(true).start()
def said = process.inputStream.getText('UTF-8')
if (process.waitFor() != 0) throw new MojoFailureException("The style sheets want mending:\n$said")
