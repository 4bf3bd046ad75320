// Makes the packages of the system that it runs on, into target/installer: the app with its runtime as a folder, then the cache
// of a training run within it, then what people install. What jpackage is told lies in installer/, a folder a system.
import org.codehaus.plexus.util.cli.CommandLineUtils

import java.nio.file.Files
import java.nio.file.StandardCopyOption

def os = System.getProperty('os.name').toLowerCase()
def system = os.contains('win') ? 'windows' : os.contains('mac') ? 'macos' : 'linux'
def work = new File(project.build.directory, 'installer')
def folder = new File(project.basedir, "installer/$system")
def version = project.version - '-SNAPSHOT' // what jpackage takes: numbers

def options = { String name -> CommandLineUtils.translateCommandline(project.properties[name] as String).toList() }
def jvm = options('app.jvm.args') + (system == 'linux' ? options('app.linux') : [])
def common = ["@${project.basedir}/installer/common/app.args", '--app-version', version, '--description', project.description]

def quiet = '-Xlog:aot*=off,cds*=off' // a cache that is missing or broken only makes the start slower
tool('jpackage', '--type', 'app-image', *common, "@$folder/app.args", '--runtime-image', new File(work, 'runtime'), '--dest', work,
        '--module', 'brigade/brigade.Main', *[*jvm, '-XX:AOTCache=$APPDIR/brigade.aot', quiet].collectMany { ['--java-options', it] })
def image = work.listFiles().find { it.name in ['brigade', 'Brigade', 'Brigade.app'] }
def within = { String linux, String windows, String macos -> new File(image, [linux: linux, windows: windows, macos: macos][system]) }

if (system == 'linux') {
    def launcher = new File(image, 'bin/brigade')
    launcher.bytes = new File(folder, 'launcher').bytes
    launcher.setExecutable(true, false)
    new File(image, 'lib/app/jvm.args').text = [*jvm, quiet].join('\n') + '\n'
    // The process bears the name of the app.
    def bin = new File(image, 'lib/runtime/bin').toPath()
    Files.copy(bin.resolve('java'), bin.resolve('brigade'), StandardCopyOption.COPY_ATTRIBUTES)
    [new File(image, 'lib/libapplauncher.so'), new File(image, 'lib/app/brigade.cfg')]*.delete()
}

// What people get is what the tests ran on.
log.info tool('java', new File(project.basedir, 'src/build/Shipped.java'), within('lib/runtime', 'runtime', 'Contents/runtime/Contents/Home'),
        project.build.outputDirectory, *libraries*.file).trim()

// The training run: what a start and a moment of service load and compile is kept in the cache, and what opening everything once
// loads; more would be compiled before the first frame without being needed there. It wants a real window, as people have: where there is no display, one in memory that
// Xvfb gives; else Brigade draws headless, and the cache helps less.
def display = null
if (system == 'linux' && !System.getenv('DISPLAY') && !System.getenv('WAYLAND_DISPLAY')) {
    try {
        display = new ProcessBuilder('Xvfb', '-displayfd', '1', '-screen', '0', '1600x1000x24')
                .redirectError(ProcessBuilder.Redirect.DISCARD).start()
    } catch (IOException ignored) {
        log.warn 'There is neither a display nor Xvfb: the window will start somewhat slower than it could.'
    }
}
try {
    def java = new File(within('lib/runtime', 'runtime', 'Contents/runtime/Contents/Home'), 'bin/java')
    def cache = new File(within('lib/app', 'app', 'Contents/app'), 'brigade.aot')
    def number = display?.inputStream?.newReader()?.readLine()
    // In a home of its own: what the builder's Brigade remembers is not what people find, and stays as it is.
    def environment = system == 'linux' ? ['env', "HOME=$work/home", *(number ? ["DISPLAY=:$number"] : [])] : []
    run([*environment, java, *jvm, "-XX:AOTCacheOutput=$cache", quiet,
         '--module', 'brigade/brigade.Main', 'first-touch', '--once'])
    // The same for the process of the labs.
    def labs = new File(java.parentFile.parentFile, 'lib/brigade/lab.aot')
    run([java, *jvm, quiet, '--module', 'brigade/brigade.Main', 'lab', 'cache', labs])
} finally {
    display?.destroy()
}

// A seal over the whole app, as the cache has come into it since: with a broken one a downloaded app is "damaged" for macOS.
if (system == 'macos') {
    run(['codesign', '--force', '--deep', '--sign', '-', image])
    run(['codesign', '--verify', '--deep', '--strict', image])
}

def kinds = [linux: ['deb', 'rpm'], windows: ['msi'], macos: ['dmg']][system]
def needs = [deb: 'dpkg-deb', rpm: 'rpmbuild']
kinds.each { kind ->
    if (needs[kind] && !System.getenv('PATH').split(File.pathSeparator).any { new File(it, needs[kind]).canExecute() }) {
        log.warn "No .$kind: there is no ${needs[kind]} here."
        return
    }
    tool('jpackage', '--type', kind, *common, "@${project.basedir}/installer/common/package.args",
            "@$folder/package.args", *[new File(folder, "${kind}.args")].findAll { it.exists() }.collect { "@$it" }, '--app-image', image, '--dest', work)
}
work.listFiles().findAll { it.file }.each { log.info "Made ${project.basedir.toPath().relativize(it.toPath())} (${it.length().intdiv(1_000_000)} MB)" }
