package fidelity.packing;

import static java.lang.constant.ConstantDescs.CD_List;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;

import fidelity.rubric.Checksum;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the code of a method that makes a value of records, lists, maps and what a rubric is made
/// of; what the value holds twice is made once.
final class Construction {

  /// What leaves a record to another method.
  @FunctionalInterface
  interface Elsewhere {
    boolean takes(CodeBuilder code, Object value);
  }

  private static final ClassDesc OPTIONAL = type(Optional.class);
  private static final ClassDesc MAP = type(LinkedHashMap.class);
  private static final ClassDesc DECIMAL = type(BigDecimal.class);
  private static final ClassDesc CHECKSUM = type(Checksum.class);

  private final CodeBuilder code;
  private final Elsewhere elsewhere;
  private final IdentityHashMap<Record, Integer> made = new IdentityHashMap<>();

  Construction(CodeBuilder code, Elsewhere elsewhere) {
    this.code = code;
    this.elsewhere = elsewhere;
  }

  /// The type of a method that makes a value.
  static MethodTypeDesc making(Object value) {
    return MethodTypeDesc.of(value instanceof Record ? type(value.getClass()) : CD_Object);
  }

  /// Makes a value, whoever makes its parts, and returns it.
  void returned(Object value) {
    if (value instanceof Record whole) {
      construct(whole);
    } else {
      make(value);
    }
    code.areturn();
  }

  private void make(Object value) {
    switch (value) {
      case String text -> code.loadConstant(text);
      case Integer number -> code.loadConstant(number);
      case Enum<?> constant -> code.getstatic(type(constant), constant.name(), type(constant));
      case BigDecimal number -> make(number);
      case Checksum checksum -> make(checksum);
      case Optional<?> optional -> make(optional);
      case List<?> list -> make(list);
      case Map<?, ?> map -> make(map);
      case Record part -> make(part);
      default -> throw new IllegalArgumentException("No way to make a " + value.getClass());
    }
  }

  private void make(Record value) {
    if (made.containsKey(value)) {
      code.aload(made.get(value));
    } else if (!elsewhere.takes(code, value)) {
      construct(value);
      made.put(value, code.allocateLocal(TypeKind.REFERENCE));
      code.dup().astore(made.get(value));
    }
  }

  private void construct(Record value) {
    var components = value.getClass().getRecordComponents();
    code.new_(type(value.getClass())).dup();
    Arrays.stream(components).forEach(each -> make(read(each, value)));
    var types = Arrays.stream(components).map(each -> type(each.getType())).toList();
    code.invokespecial(type(value.getClass()), INIT_NAME, MethodTypeDesc.of(CD_void, types));
  }

  private static Object read(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("Closed: " + component, e);
    }
  }

  private void make(BigDecimal number) {
    code.new_(DECIMAL).dup().loadConstant(number.toString());
    code.invokespecial(DECIMAL, INIT_NAME, MethodTypeDesc.of(CD_void, CD_String));
  }

  private void make(Checksum checksum) {
    code.loadConstant(checksum.digits());
    code.invokestatic(CHECKSUM, "known", MethodTypeDesc.of(CHECKSUM, CD_String));
  }

  private void make(Optional<?> optional) {
    if (optional.isPresent()) {
      make((Object) optional.get());
      code.invokestatic(OPTIONAL, "of", MethodTypeDesc.of(OPTIONAL, CD_Object));
    } else {
      code.invokestatic(OPTIONAL, "empty", MethodTypeDesc.of(OPTIONAL));
    }
  }

  private void make(List<?> list) {
    code.loadConstant(list.size()).anewarray(CD_Object);
    for (var place = 0; place < list.size(); place++) {
      code.dup().loadConstant(place);
      make((Object) list.get(place));
      code.aastore();
    }
    code.invokestatic(CD_List, "of", MethodTypeDesc.of(CD_List, CD_Object.arrayType()), true);
  }

  /// In its own order.
  private void make(Map<?, ?> map) {
    code.new_(MAP).dup().invokespecial(MAP, INIT_NAME, MethodTypeDesc.of(CD_void));
    map.forEach(
        (key, value) -> {
          code.dup();
          make((Object) key);
          make((Object) value);
          code.invokevirtual(MAP, "put", MethodTypeDesc.of(CD_Object, CD_Object, CD_Object)).pop();
        });
  }

  private static ClassDesc type(Enum<?> constant) {
    return type(constant.getDeclaringClass());
  }

  private static ClassDesc type(Class<?> of) {
    return of.describeConstable().orElseThrow();
  }
}
