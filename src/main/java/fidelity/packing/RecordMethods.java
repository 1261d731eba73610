package fidelity.packing;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Objects;

/// Writes out how a record is hashed and compared, as [java.lang.runtime.ObjectMethods] says.
final class RecordMethods {

  private static final ClassDesc OBJECTS = Objects.class.describeConstable().orElseThrow();

  private RecordMethods() {}

  /// Whether a method is one that Java would write at run time, other than toString.
  static boolean writesOut(MethodModel method) {
    return isOneOf(method, "hashCode", "equals")
        && method.code().stream()
            .flatMap(code -> code.elementStream())
            .anyMatch(each -> each instanceof InvokeDynamicInstruction call && isRecords(call));
  }

  private static boolean isOneOf(MethodModel method, String... names) {
    return List.of(names).contains(method.methodName().stringValue());
  }

  private static boolean isRecords(InvokeDynamicInstruction call) {
    return call.bootstrapMethod().owner().displayName().equals("ObjectMethods");
  }

  static void write(
      ClassBuilder builder, MethodModel method, ClassDesc owner, ClassModel recordClass) {
    var components = recordClass.findAttribute(Attributes.record()).orElseThrow().components();
    builder.withMethodBody(
        method.methodName(),
        method.methodType(),
        method.flags().flagsMask(),
        code -> {
          if (isOneOf(method, "hashCode")) {
            hash(code, owner, components);
          } else {
            compare(code, owner, components);
          }
        });
  }

  private static void hash(
      CodeBuilder code, ClassDesc owner, List<RecordComponentInfo> components) {
    code.iconst_0();
    for (var each : components) {
      var type = each.descriptorSymbol();
      code.loadConstant(31).imul().aload(0).getfield(owner, each.name().stringValue(), type);
      if (type.isPrimitive()) {
        code.invokestatic(box(type), "hashCode", MethodTypeDesc.of(CD_int, type));
      } else {
        code.invokestatic(OBJECTS, "hashCode", MethodTypeDesc.of(CD_int, CD_Object));
      }
      code.iadd();
    }
    code.ireturn();
  }

  private static void compare(
      CodeBuilder code, ClassDesc owner, List<RecordComponentInfo> components) {
    var same = code.newLabel();
    var other = code.newLabel();
    code.aload(0).aload(1).if_acmpeq(same);
    code.aload(1).instanceOf(owner).ifeq(other);
    for (var each : components) {
      compare(code, owner, each, other);
    }
    code.labelBinding(same).iconst_1().ireturn();
    code.labelBinding(other).iconst_0().ireturn();
  }

  /// Goes on where a component of both is equal.
  private static void compare(
      CodeBuilder code, ClassDesc owner, RecordComponentInfo component, Label other) {
    var type = component.descriptorSymbol();
    var name = component.name().stringValue();
    code.aload(0).getfield(owner, name, type);
    code.aload(1).checkcast(owner).getfield(owner, name, type);
    if (type.isPrimitive()) {
      code.invokestatic(box(type), "compare", MethodTypeDesc.of(CD_int, type, type));
      code.ifne(other);
    } else {
      code.invokestatic(OBJECTS, "equals", MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object));
      code.ifeq(other);
    }
  }

  private static ClassDesc box(ClassDesc primitive) {
    return switch (primitive.descriptorString()) {
      case "I" -> Integer.class.describeConstable().orElseThrow();
      case "J" -> Long.class.describeConstable().orElseThrow();
      case "Z" -> Boolean.class.describeConstable().orElseThrow();
      case "F" -> Float.class.describeConstable().orElseThrow();
      case "D" -> Double.class.describeConstable().orElseThrow();
      case "C" -> Character.class.describeConstable().orElseThrow();
      case "B" -> Byte.class.describeConstable().orElseThrow();
      case "S" -> Short.class.describeConstable().orElseThrow();
      default -> throw new IllegalArgumentException(primitive.displayName());
    };
  }
}
