package fidelity.packing;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;

import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Compiles rubrics into a class that makes them by calling the constructors of their records, in
/// place of the one that knows none: no YAML is read at a start.
final class RubricCompiler {

  private static final String NAME = "fidelity.input.CompiledRubrics";

  /// Where the class lies in a jar.
  static final String FILE = NAME.replace('.', '/') + ".class";

  private static final ClassDesc OWNER = ClassDesc.of(NAME);
  private static final ClassDesc OPTIONAL = Optional.class.describeConstable().orElseThrow();
  private static final int HIDDEN = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC;

  /// Methods with the value that each makes; a rubric is longer than one method may be.
  private final SequencedMap<String, Record> methods = new LinkedHashMap<>();
  private int called;

  private RubricCompiler() {}

  /// The bytes of the class.
  ///
  /// @param rubrics by their ids
  static byte[] compile(Map<String, Rubric> rubrics) {
    return ClassFile.of().build(OWNER, builder -> new RubricCompiler().write(builder, rubrics));
  }

  private void write(ClassBuilder builder, Map<String, Rubric> rubrics) {
    builder.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER);
    builder.withMethodBody(
        "find",
        MethodTypeDesc.of(OPTIONAL, CD_String),
        ClassFile.ACC_STATIC,
        code -> find(code, rubrics));
    while (!methods.isEmpty()) {
      var next = methods.pollFirstEntry();
      builder.withMethodBody(
          next.getKey(),
          Construction.making(next.getValue()),
          HIDDEN,
          code -> new Construction(code, this::apart).returned(next.getValue()));
    }
  }

  private void find(CodeBuilder code, Map<String, Rubric> rubrics) {
    rubrics.forEach(
        (id, rubric) -> {
          var other = code.newLabel();
          code.aload(0).loadConstant(id);
          code.invokevirtual(CD_String, "equals", MethodTypeDesc.of(CD_boolean, CD_Object));
          code.ifeq(other);
          call(code, rubric);
          code.invokestatic(OPTIONAL, "of", MethodTypeDesc.of(OPTIONAL, CD_Object)).areturn();
          code.labelBinding(other);
        });
    code.invokestatic(OPTIONAL, "empty", MethodTypeDesc.of(OPTIONAL)).areturn();
  }

  /// Whether a value was left to a method of its own, which is called instead.
  private boolean apart(CodeBuilder code, Record value) {
    if (value instanceof Item) {
      call(code, value);
      return true;
    }
    return false;
  }

  private void call(CodeBuilder code, Record value) {
    var name = "make" + called++;
    methods.put(name, value);
    code.invokestatic(OWNER, name, Construction.making(value));
  }
}
