package fidelity.packing;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/// Writes out what a class leaves to Java at run time: the switches over types, and how records are
/// compared and hashed. Java would write a class for each, at every start.
final class Straightener {

  private static final MethodTypeDesc SWITCH = MethodTypeDesc.of(CD_int, CD_Object, CD_int);

  private final ClassModel model;
  private final ClassDesc owner;
  private final List<List<ClassDesc>> switches = new ArrayList<>();

  private Straightener(ClassModel model) {
    this.model = model;
    this.owner = model.thisClass().asSymbol();
  }

  /// The same class, straightened; a switch that looks at anything but types stays as it is.
  static byte[] straighten(byte[] bytes) {
    var classes = ClassFile.of();
    var model = classes.parse(bytes);
    return new Straightener(model).straighten(classes);
  }

  private byte[] straighten(ClassFile classes) {
    return classes.transformClass(
        model,
        ((ClassTransform) this::straighten).andThen(ClassTransform.endHandler(this::addSwitches)));
  }

  private void straighten(ClassBuilder builder, ClassElement element) {
    switch (element) {
      case MethodModel method when RecordMethods.writesOut(method) ->
          RecordMethods.write(builder, method, owner, model);
      case MethodModel method -> builder.transformMethod(method, calls());
      default -> builder.with(element);
    }
  }

  private MethodTransform calls() {
    return MethodTransform.transformingCode(this::call);
  }

  private void call(CodeBuilder code, CodeElement element) {
    if (element instanceof InvokeDynamicInstruction call && isTypeSwitch(call)) {
      code.invokestatic(owner, name(switches.size()), SWITCH, isInterface());
      switches.add(call.bootstrapArgs().stream().map(ClassDesc.class::cast).toList());
    } else {
      code.with(element);
    }
  }

  private static boolean isTypeSwitch(InvokeDynamicInstruction call) {
    return call.name().equalsString("typeSwitch")
        && call.bootstrapArgs().stream().allMatch(Straightener::isType);
  }

  private static boolean isType(ConstantDesc label) {
    return label instanceof ClassDesc;
  }

  private boolean isInterface() {
    return (model.flags().flagsMask() & ClassFile.ACC_INTERFACE) != 0;
  }

  private static String name(int index) {
    return "typeSwitch$" + index;
  }

  private void addSwitches(ClassBuilder builder) {
    for (var index = 0; index < switches.size(); index++) {
      var types = switches.get(index);
      builder.withMethodBody(
          name(index),
          SWITCH,
          ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
          code -> typeSwitch(code, types));
    }
  }

  /// The first type, from a place on, that a value is of: its place, or -1 for null, as
  /// [java.lang.runtime.SwitchBootstraps#typeSwitch] says.
  private static void typeSwitch(CodeBuilder code, List<ClassDesc> types) {
    var given = code.newLabel();
    code.aload(0).ifnonnull(given).iconst_m1().ireturn().labelBinding(given);
    for (var place = 0; place < types.size(); place++) {
      var next = code.newLabel();
      code.iload(1).loadConstant(place).if_icmpgt(next);
      code.aload(0).instanceOf(types.get(place)).ifeq(next);
      code.loadConstant(place).ireturn().labelBinding(next);
    }
    code.loadConstant(types.size()).ireturn();
  }
}
