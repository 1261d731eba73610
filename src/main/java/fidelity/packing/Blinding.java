package fidelity.packing;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;

/// Lets a class find no fields where it looks through its own when it is set up, as OpenPDF's names
/// do at every start: what they learn is asked by nothing but its reader, which can do without.
final class Blinding {

  private static final ClassDesc FIELD = ClassDesc.of(Field.class.getName());

  private Blinding() {}

  /// Writes classes anew where they lie.
  ///
  /// @param arguments the folder that a jar was unpacked into, and the names of classes in it
  public static void main(String[] arguments) throws IOException {
    for (var place = 1; place < arguments.length; place++) {
      var file = Path.of(arguments[0], arguments[place].replace('.', '/') + ".class");
      Files.write(file, blind(Files.readAllBytes(file)));
    }
  }

  /// The class with an empty answer to each question for all fields of a class.
  static byte[] blind(byte[] bytes) {
    var classes = ClassFile.of();
    return classes.transformClass(
        classes.parse(bytes),
        ClassTransform.transformingMethodBodies(
            method -> method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME),
            Blinding::blind));
  }

  private static void blind(CodeBuilder code, CodeElement element) {
    if (element instanceof InvokeInstruction call && asksForFields(call)) {
      code.pop().iconst_0().anewarray(FIELD);
    } else {
      code.with(element);
    }
  }

  private static boolean asksForFields(InvokeInstruction call) {
    return call.owner().asSymbol().equals(ConstantDescs.CD_Class)
        && call.name().equalsString("getDeclaredFields");
  }
}
