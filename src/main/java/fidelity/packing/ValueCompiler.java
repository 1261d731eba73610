package fidelity.packing;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;

import fidelity.rubric.Item;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Compiles values of records into a class that makes them by calling their constructors, in place
/// of a class that knows none: no file is read at a start.
final class ValueCompiler {

  private static final ClassDesc OPTIONAL = Optional.class.describeConstable().orElseThrow();
  private static final int HIDDEN = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC;

  private final ClassDesc owner;

  /// Methods with the value that each makes; a rubric is longer than one method may be.
  private final SequencedMap<String, Object> methods = new LinkedHashMap<>();
  private int called;

  private ValueCompiler(ClassDesc owner) {
    this.owner = owner;
  }

  /// The bytes of a class whose method `find` gives the value of an id.
  ///
  /// @param name the name of the class
  /// @param values by their ids
  static byte[] compile(String name, Map<String, ?> values) {
    var owner = ClassDesc.of(name);
    return ClassFile.of().build(owner, builder -> new ValueCompiler(owner).write(builder, values));
  }

  private void write(ClassBuilder builder, Map<String, ?> values) {
    builder.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER);
    builder.withMethodBody(
        "find",
        MethodTypeDesc.of(OPTIONAL, CD_String),
        ClassFile.ACC_STATIC,
        code -> find(code, values));
    while (!methods.isEmpty()) {
      var next = methods.pollFirstEntry();
      builder.withMethodBody(
          next.getKey(),
          Construction.making(next.getValue()),
          HIDDEN,
          code -> new Construction(code, this::apart).returned(next.getValue()));
    }
  }

  private void find(CodeBuilder code, Map<String, ?> values) {
    values.forEach(
        (id, value) -> {
          var other = code.newLabel();
          code.aload(0).loadConstant(id);
          code.invokevirtual(CD_String, "equals", MethodTypeDesc.of(CD_boolean, CD_Object));
          code.ifeq(other);
          call(code, value);
          code.invokestatic(OPTIONAL, "of", MethodTypeDesc.of(OPTIONAL, CD_Object)).areturn();
          code.labelBinding(other);
        });
    code.invokestatic(OPTIONAL, "empty", MethodTypeDesc.of(OPTIONAL)).areturn();
  }

  /// Whether a value was left to a method of its own, which is called instead.
  private boolean apart(CodeBuilder code, Object value) {
    if (value instanceof Item) {
      call(code, value);
      return true;
    }
    return false;
  }

  private void call(CodeBuilder code, Object value) {
    var name = "make" + called++;
    methods.put(name, value);
    code.invokestatic(owner, name, Construction.making(value));
  }
}
