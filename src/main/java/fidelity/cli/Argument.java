package fidelity.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/// An option or a parameter of a command, and what the user gave for it.
///
/// Commands are put together by calls and not by annotations: reading those takes as long as
/// scoring a review.
///
/// @param spec what picocli knows of it
/// @param given the value, once the command line is read
record Argument<T>(ArgSpec spec, Supplier<T> given) {

  /// An option that is given or not.
  static Argument<Boolean> flag(String name, String description) {
    var spec =
        OptionSpec.builder(name).arity("0").type(boolean.class).description(description).build();
    return new Argument<>(spec, () -> Boolean.TRUE.equals(spec.getValue()));
  }

  /// An option with a value.
  static <V> Argument<Optional<V>> option(
      String name, String label, ValueType<V> kind, String description) {
    var spec = builder(name, label, kind, description).type(Object.class).build();
    return new Argument<>(spec, () -> Optional.ofNullable(spec.getValue()));
  }

  /// An option that must be given.
  static <V> Argument<V> required(
      String name, String label, ValueType<V> kind, String description) {
    var spec = builder(name, label, kind, description).type(Object.class).required(true).build();
    return new Argument<>(spec, () -> Objects.requireNonNull(spec.getValue()));
  }

  /// An option that may be given more than once.
  static <V> Argument<List<V>> repeated(
      String name, String label, ValueType<V> kind, String description) {
    var spec =
        builder(name, label, kind, description)
            .type(List.class)
            .auxiliaryTypes(Object.class)
            .build();
    return new Argument<>(spec, () -> Objects.requireNonNullElse(spec.getValue(), List.of()));
  }

  /// An option with values that have commas between them.
  static <V> Argument<List<V>> listed(
      String name, String label, ValueType<V> kind, List<V> otherwise, String description) {
    var spec =
        builder(name, label, kind, description)
            .type(List.class)
            .auxiliaryTypes(Object.class)
            .splitRegex(",")
            .build();
    return new Argument<>(spec, () -> Objects.requireNonNullElse(spec.getValue(), otherwise));
  }

  /// A parameter that must be given.
  static <V> Argument<V> parameter(int index, String label, ValueType<V> kind, String description) {
    var spec =
        positional(String.valueOf(index), label, kind, description)
            .arity("1")
            .required(true)
            .build();
    return new Argument<>(spec, () -> Objects.requireNonNull(spec.getValue()));
  }

  /// A parameter that may be left out.
  static <V> Argument<Optional<V>> optionalParameter(
      int index, String label, ValueType<V> kind, String description) {
    var spec = positional(String.valueOf(index), label, kind, description).arity("0..1").build();
    return new Argument<>(spec, () -> Optional.ofNullable(spec.getValue()));
  }

  /// One parameter or more, all of a kind.
  static <V> Argument<List<V>> parameters(String label, ValueType<V> kind, String description) {
    var spec =
        positional("0..*", label, kind, description)
            .arity("1..*")
            .required(true)
            .type(List.class)
            .auxiliaryTypes(Object.class)
            .build();
    return new Argument<>(spec, () -> Objects.requireNonNullElse(spec.getValue(), List.of()));
  }

  /// The same for all commands in the one that has it.
  Argument<T> inherited() {
    var option = OptionSpec.builder((OptionSpec) spec).scopeType(ScopeType.INHERIT).build();
    return new Argument<>(option, given);
  }

  T value() {
    return given.get();
  }

  void addTo(CommandSpec command) {
    command.add(spec);
  }

  private static <V> OptionSpec.Builder builder(
      String name, String label, ValueType<V> kind, String description) {
    return OptionSpec.builder(name)
        .arity("1")
        .paramLabel(label)
        .converters(kind.reader())
        .completionCandidates(kind.suggestions())
        .description(description);
  }

  private static <V> PositionalParamSpec.Builder positional(
      String index, String label, ValueType<V> kind, String description) {
    return PositionalParamSpec.builder()
        .index(index)
        .type(Object.class)
        .paramLabel(label)
        .converters(kind.reader())
        .completionCandidates(kind.suggestions())
        .description(description);
  }
}
