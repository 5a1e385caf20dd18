// The tool runs from its jar, with what the library's pom brought and nothing else.
import java.util.jar.JarFile

def jar = new File(basedir, 'target/tool.jar')
def classPath = new JarFile(jar).withCloseable { it.manifest.mainAttributes.getValue('Class-Path') }
def brought = classPath.split(' ').collect { new File(it).parentFile.parentFile.name } as Set

assert brought == [
    'entas-core',
    'jspecify',
    'jackson-core', 'jackson-databind', 'jackson-annotations', 'jackson-dataformat-yaml', 'snakeyaml-engine',
    'fastcsv',
    'commons-math3'] as Set

// The pom it was resolved by stands alone: no parent to look for.
def core = classPath.split(' ').find { it.contains('/entas-core/') }
assert !new File(core.replaceFirst(/\.jar$/, '.pom')).text.contains('<parent>')

def java = new File(System.getProperty('java.home'), 'bin/java').path
def tool = new ProcessBuilder(java, '-jar', jar.path).redirectErrorStream(true).start()
def printed = tool.inputStream.getText('UTF-8')

assert tool.waitFor() == 0 : printed
assert printed.readLines() == [
    'read back equal: true',
    'strategies: 2',
    'entries: 14',
    'headcount: 0.50']
