package fidelity.packing;

import java.util.List;

/// Something with a switch over types of every form and with records of every kind of component.
public sealed interface Shape {

  record Point(int x, long y, double z, boolean visible) implements Shape {}

  record Named(String name, List<String> others) implements Shape {}

  record Nothing() implements Shape {}

  /// With its own idea of equality.
  record Odd(int number) implements Shape {

    @Override
    public boolean equals(Object other) {
      return other instanceof Odd(var that) && that % 2 == number % 2;
    }

    @Override
    public int hashCode() {
      return number % 2;
    }
  }

  /// What a shape is, by a switch with a guard and a pattern in a pattern.
  static String tell(Object value) {
    return switch (value) {
      case null -> "null";
      case Point(var x, var y, var z, var visible) when visible -> "point " + x + y + z;
      case Point ignored -> "hidden point";
      case Named(var name, var others) when others.isEmpty() -> "alone " + name;
      case Named(var name, var others) -> name + " with " + others.size();
      case Shape shape -> "shape " + shape;
      case CharSequence text -> "text " + text;
      default -> "other";
    };
  }

  /// A switch over texts and types, which stays as it is.
  static String tellText(Object value) {
    return switch (value) {
      case String text when text.equals("yes") -> "yes";
      case Integer number when number == 7 -> "seven";
      default -> "other";
    };
  }
}
