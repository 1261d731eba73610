package fidelity.packing;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.packing.Shape.Named;
import fidelity.packing.Shape.Nothing;
import fidelity.packing.Shape.Odd;
import fidelity.packing.Shape.Point;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Straightened classes do what the originals do, and leave nothing for Java to write at run time.
class StraightenerTest {

  private static final List<Class<?>> CLASSES =
      List.of(Shape.class, Point.class, Named.class, Nothing.class, Odd.class);

  private static final List<Record> VALUES =
      List.of(
          new Point(1, 2, 3.5, true),
          new Point(1, 2, 3.5, true),
          new Point(1, 2, 3.5, false),
          new Point(1, 2, -0.0, true),
          new Point(1, 2, 0.0, true),
          new Point(1, 2, Double.NaN, true),
          new Point(1, 3, 3.5, true),
          new Point(-1, 2, 3.5, true),
          new Named("a", List.of()),
          new Named("a", List.of("b")),
          new Named("a", List.of("b")),
          new Nothing(),
          new Nothing(),
          new Odd(1),
          new Odd(3),
          new Odd(2));

  private final Classes straight = new Classes(straightened());

  @Test
  void aSwitchDecidesTheSame() throws ReflectiveOperationException {
    var tell = straight.loadClass(Shape.class.getName()).getMethod("tell", Object.class);

    for (var value : VALUES) {
      assertThat(tell.invoke(null, copy(value))).isEqualTo(Shape.tell(value));
    }
    for (var value : Arrays.asList(null, "text", 7)) {
      assertThat(tell.invoke(null, value)).isEqualTo(Shape.tell(value));
    }
  }

  @Test
  void recordsAreEqualAndHashedTheSame() throws ReflectiveOperationException {
    for (var one : VALUES) {
      assertThat(copy(one)).hasSameHashCodeAs(one).hasToString(one.toString());
      assertThat(copy(one)).isNotEqualTo("text").isNotEqualTo(one);
      for (var other : VALUES) {
        assertThat(copy(one).equals(copy(other)))
            .as("%s equals %s", one, other)
            .isEqualTo(one.equals(other));
      }
    }
  }

  @Test
  void nothingIsLeftToRunTime() throws IOException {
    for (var each : straightened().values()) {
      assertThat(leftToRunTime(each)).isSubsetOf("toString", "makeConcatWithConstants");
    }
    assertThat(leftToRunTime(bytes(Shape.class))).contains("typeSwitch");
    assertThat(leftToRunTime(bytes(Point.class))).contains("equals", "hashCode");
  }

  /// The same value of the straightened class.
  private Record copy(Record value) throws ReflectiveOperationException {
    var components = value.getClass().getRecordComponents();
    var parts = new Object[components.length];
    for (var place = 0; place < parts.length; place++) {
      parts[place] = components[place].getAccessor().invoke(value);
    }
    Constructor<?> constructor =
        straight.loadClass(value.getClass().getName()).getDeclaredConstructors()[0];
    return (Record) constructor.newInstance(parts);
  }

  private static Map<String, byte[]> straightened() {
    return CLASSES.stream()
        .collect(Collectors.toMap(Class::getName, each -> Straightener.straighten(bytes(each))));
  }

  private static byte[] bytes(Class<?> of) {
    return Classes.bytes(of);
  }

  private static Stream<String> leftToRunTime(byte[] bytes) {
    return ClassFile.of().parse(bytes).methods().stream()
        .flatMap(method -> method.code().stream())
        .flatMap(code -> code.elementStream())
        .filter(InvokeDynamicInstruction.class::isInstance)
        .map(InvokeDynamicInstruction.class::cast)
        .map(call -> call.name().stringValue());
  }
}
