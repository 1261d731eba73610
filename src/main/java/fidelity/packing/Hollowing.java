package fidelity.packing;

import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.nio.file.Files;
import java.nio.file.Path;

/// Empties classes that need libraries which no archive holds. A class that cannot be linked goes
/// into no start-up cache, and each start would open every jar to look at it again.
final class Hollowing {

  private Hollowing() {}

  /// Writes classes anew where they lie.
  ///
  /// @param arguments the folder that a jar was unpacked into, and the names of classes in it
  public static void main(String[] arguments) throws IOException {
    for (var place = 1; place < arguments.length; place++) {
      var file = Path.of(arguments[0], arguments[place].replace('.', '/') + ".class");
      Files.write(file, hollow(Files.readAllBytes(file)));
    }
  }

  /// The class without its fields, and with methods that only say that they are not there.
  static byte[] hollow(byte[] bytes) {
    var classes = ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL);
    return classes.transformClass(classes.parse(bytes), Hollowing::hollow);
  }

  private static void hollow(ClassBuilder builder, ClassElement element) {
    switch (element) {
      case FieldModel _ -> {}
      case MethodModel method when isStatic(method) -> {}
      case MethodModel method -> emptied(builder, method);
      default -> builder.with(element);
    }
  }

  private static boolean isStatic(MethodModel method) {
    return (method.flags().flagsMask() & ClassFile.ACC_STATIC) != 0;
  }

  private static void emptied(ClassBuilder builder, MethodModel method) {
    var type = ClassDesc.of(UnsupportedOperationException.class.getName());
    builder.withMethodBody(
        method.methodName(),
        method.methodType(),
        method.flags().flagsMask(),
        code ->
            code.new_(type)
                .dup()
                .invokespecial(type, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                .athrow());
  }
}
