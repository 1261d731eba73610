package fidelity.packing;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormatSymbols;

/// Spares classes of OpenPDF what they prepare at every start and nobody here uses.
///
/// Its names look through their own fields for a list that only its reader asks, which can do
/// without. Its buffers have Java find out how Americans write numbers, for a precision that is
// off.
final class Sparing {

  private static final ClassDesc FIELD = ClassDesc.of(Field.class.getName());
  private static final ClassDesc SYMBOLS = ClassDesc.of(DecimalFormatSymbols.class.getName());

  private Sparing() {}

  /// Writes classes anew where they lie.
  ///
  /// @param arguments the folder that a jar was unpacked into, and the names of classes in it
  public static void main(String[] arguments) throws IOException {
    for (var place = 1; place < arguments.length; place++) {
      var file = Path.of(arguments[0], arguments[place].replace('.', '/') + ".class");
      Files.write(file, spared(Files.readAllBytes(file)));
    }
  }

  /// The class with no fields found, and nothing in the place of symbols, while it is set up.
  static byte[] spared(byte[] bytes) {
    var classes = ClassFile.of();
    return classes.transformClass(
        classes.parse(bytes),
        ClassTransform.transformingMethodBodies(
            method -> method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME),
            Sparing::spare));
  }

  private static void spare(CodeBuilder code, CodeElement element) {
    switch (element) {
      case InvokeInstruction call when isCall(call, ConstantDescs.CD_Class, "getDeclaredFields") ->
          code.pop().iconst_0().anewarray(FIELD);
      case NewObjectInstruction made when made.className().asSymbol().equals(SYMBOLS) ->
          code.aconst_null();
      case InvokeInstruction call when isCall(call, SYMBOLS, ConstantDescs.INIT_NAME) ->
          code.pop2(); // the locale, and the second of two nulls
      default -> code.with(element);
    }
  }

  private static boolean isCall(InvokeInstruction call, ClassDesc owner, String name) {
    return call.owner().asSymbol().equals(owner) && call.name().equalsString(name);
  }
}
