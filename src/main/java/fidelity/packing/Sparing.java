package fidelity.packing;

import static java.lang.constant.ConstantDescs.CLASS_INIT_NAME;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;

/// Spares libraries what costs every start and decides nothing here: some calls that their methods
/// make are answered beforehand.
final class Sparing {

  private enum Answer {
    NOTHING,
    NULL,
    NO,
    YES,
    NO_FIELDS,
    NO_ENTRIES
  }

  /// A call that is answered.
  ///
  /// @param in the class and the method that make it
  /// @param to the class and the method that are called
  private record Call(String in, String by, String to, String called, Answer answer) {

    boolean isMadeBy(String owner, String method) {
      return in.equals(owner) && by.equals(method);
    }

    boolean is(InvokeInstruction instruction) {
      return instruction.owner().asSymbol().equals(ClassDesc.of(to))
          && instruction.name().equalsString(called);
    }

    boolean makes(NewObjectInstruction instruction) {
      return called.equals(INIT_NAME)
          && instruction.className().asSymbol().equals(ClassDesc.of(to));
    }
  }

  private static final String LOGS = "org.apache.logging.log4j.LogManager";
  private static final String POI_LOGS = "org.apache.poi.logging.PoiLogManager";
  private static final String BEANS_LOGS = "org.apache.xmlbeans.impl.logging.XmlBeansLogManager";

  /// What is answered, and who could tell the difference.
  private static final List<Call> CALLS =
      List.of(
          // A list of all names for who reads PDFs; who does makes new names without it.
          new Call(
              "org.openpdf.text.pdf.PdfName",
              CLASS_INIT_NAME,
              "java.lang.Class",
              "getDeclaredFields",
              Answer.NO_FIELDS),
          // How Americans write numbers, for a precision that is off.
          new Call(
              "org.openpdf.text.pdf.ByteBuffer",
              CLASS_INIT_NAME,
              "java.text.DecimalFormatSymbols",
              INIT_NAME,
              Answer.NOTHING),
          // Logs: nobody reads them, and both libraries have a way to do without.
          new Call(POI_LOGS, "getLogger", LOGS, "getLogger", Answer.NULL),
          new Call(POI_LOGS, "getLogger", POI_LOGS, "shouldLog", Answer.NO),
          new Call(BEANS_LOGS, "getLogger", LOGS, "getLogger", Answer.NULL),
          new Call(BEANS_LOGS, "getLogger", BEANS_LOGS, "shouldLog", Answer.NO),
          // Functions of formulas, for who computes them; Excel does that.
          new Call(
              "org.apache.poi.ss.formula.atp.AnalysisToolPak",
              INIT_NAME,
              "org.apache.poi.ss.formula.atp.AnalysisToolPak",
              "createFunctionsMap",
              Answer.NO_ENTRIES),
          // Whether a cell such as LOG10 is a function; no sheet here is wide enough for that cell.
          new Call(
              "org.apache.poi.ss.formula.FormulaParser",
              "isValidCellReference",
              "org.apache.poi.ss.formula.function.FunctionMetadataRegistry",
              "getFunctionByName",
              Answer.NULL),
          // Whether an element may be called what POI calls it.
          new Call(
              "org.apache.xmlbeans.impl.store.Cursor",
              "validateLocalName",
              "org.apache.xmlbeans.impl.common.XMLChar",
              "isValidNCName",
              Answer.YES));

  private Sparing() {}

  /// Writes classes anew where they lie.
  ///
  /// @param arguments the folder that a jar was unpacked into
  public static void main(String[] arguments) throws IOException {
    for (var name : classes()) {
      var file = Path.of(arguments[0], name.replace('.', '/') + ".class");
      if (Files.exists(file)) {
        Files.write(file, spared(name, Files.readAllBytes(file)));
      }
    }
  }

  /// The names of the classes that are spared.
  static List<String> classes() {
    return CALLS.stream().map(Call::in).distinct().toList();
  }

  /// The class with its calls answered.
  ///
  /// @throws IllegalArgumentException when it does not make one of them
  static byte[] spared(String name, byte[] bytes) {
    var classes = ClassFile.of();
    var spared = bytes;
    for (var call : CALLS.stream().filter(each -> each.in().equals(name)).toList()) {
      var count = new int[1];
      spared =
          classes.transformClass(
              classes.parse(spared),
              ClassTransform.transformingMethodBodies(
                  method -> call.isMadeBy(name, method.methodName().stringValue()),
                  CodeTransform.ofStateful(
                      () -> (code, each) -> count[0] += spare(code, each, call))));
      if (count[0] == 0) {
        throw new IllegalArgumentException("%s makes no such call: %s".formatted(name, call));
      }
    }
    return spared;
  }

  /// Writes an instruction, or the answer in its place; how many were answered.
  private static int spare(CodeBuilder code, CodeElement element, Call call) {
    if (element instanceof NewObjectInstruction made && call.makes(made)) {
      code.aconst_null();
      return 1;
    }
    if (element instanceof InvokeInstruction invoked && call.is(invoked)) {
      drop(code, invoked);
      answer(code, call.answer());
      return 1;
    }
    code.with(element);
    return 0;
  }

  /// Takes what was handed over from the stack.
  private static void drop(CodeBuilder code, InvokeInstruction invoked) {
    var handed = invoked.typeSymbol().parameterCount();
    var asked = invoked.opcode() == Opcode.INVOKESTATIC ? handed : handed + 1;
    for (var each = 0; each < asked; each++) {
      code.pop();
    }
  }

  private static void answer(CodeBuilder code, Answer answer) {
    switch (answer) {
      case NOTHING -> {}
      case NULL -> code.aconst_null();
      case NO -> code.iconst_0();
      case YES -> code.iconst_1();
      case NO_FIELDS -> code.iconst_0().anewarray(type(Field.class));
      case NO_ENTRIES ->
          code.new_(type(HashMap.class))
              .dup()
              .invokespecial(type(HashMap.class), INIT_NAME, MTD_void);
    }
  }

  private static ClassDesc type(Class<?> of) {
    return of.describeConstable().orElseThrow();
  }
}
