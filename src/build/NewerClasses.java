import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassHierarchyResolver.ClassHierarchyInfo;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;

/**
 * Gives the classes of a jar the form of Java 21. A start-up cache takes no classes that were
 * compiled for Java 5, since they lack what a newer Java verifies classes by; picocli's are such,
 * and every start had to load and verify them anew. What they do stays the same.
 *
 * <p>Arguments: the folder of the jar; how its name begins.
 */
final class NewerClasses {
  private static final int JAVA_6 = 50;
  private static final int JAVA_21 = 65;

  private NewerClasses() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> jars = new ArrayList<>();
    try (var found = Files.newDirectoryStream(Path.of(arguments[0]), arguments[1] + "*.jar")) {
      found.forEach(jars::add);
    }
    for (Path jar : jars) {
      FileTime time = Files.getLastModifiedTime(jar);
      Files.write(jar, renewed(jar));
      Files.setLastModifiedTime(jar, time);
    }
  }

  private static byte[] renewed(Path jar) throws IOException {
    byte[] old = Files.readAllBytes(jar);
    ByteArrayOutputStream renewed = new ByteArrayOutputStream(old.length);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
        JarInputStream in = new JarInputStream(new ByteArrayInputStream(old));
        JarOutputStream out = new JarOutputStream(renewed, in.getManifest())) {
      ClassFile classes = classes(loader);
      for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
        byte[] bytes = in.readAllBytes();
        JarEntry same = new JarEntry(entry.getName());
        same.setTime(entry.getTime());
        out.putNextEntry(same);
        out.write(entry.getName().endsWith(".class") ? renewed(classes, bytes) : bytes);
        out.closeEntry();
      }
    }
    return renewed.toByteArray();
  }

  private static ClassFile classes(ClassLoader loader) {
    // What is not there, such as Groovy, is taken for a class like any other.
    ClassHierarchyResolver known =
        ClassHierarchyResolver.ofResourceParsing(loader)
            .orElse(ClassHierarchyResolver.defaultResolver())
            .orElse(
                missing -> ClassHierarchyInfo.ofClass(java.lang.constant.ConstantDescs.CD_Object));
    return ClassFile.of(
        StackMapsOption.GENERATE_STACK_MAPS, ClassFile.ClassHierarchyResolverOption.of(known));
  }

  private static byte[] renewed(ClassFile classes, byte[] bytes) {
    ClassModel old = classes.parse(bytes);
    if (old.majorVersion() >= JAVA_6) {
      return bytes;
    }
    // Only methods that are written anew get what they are verified by.
    ClassTransform methods = ClassTransform.transformingMethodBodies(CodeBuilder::with);
    ClassTransform version =
        (builder, element) ->
            builder.with(
                element instanceof ClassFileVersion ? ClassFileVersion.of(JAVA_21, 0) : element);
    return classes.transformClass(old, version.andThen(methods));
  }
}
