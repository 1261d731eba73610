package fidelity.cli.options.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/// The options and parameters of a command. Each is declared once, by a call, in the order of help.
///
/// Calls replace picocli's annotations for speed; see explanation/start-up.md.
public final class Arguments {

  private final List<ArgSpec> all = new ArrayList<>();
  private final ScopeType scope;

  private Arguments(ScopeType scope) {
    this.scope = scope;
  }

  /// The arguments of one command.
  public static Arguments ofCommand() {
    return new Arguments(ScopeType.LOCAL);
  }

  /// The arguments of the program, which go with every command.
  public static Arguments ofProgram() {
    return new Arguments(ScopeType.INHERIT);
  }

  /// An option that is given or not.
  public Argument<Boolean> flag(String name, String description) {
    Supplier<@Nullable Boolean> given =
        add(OptionSpec.builder(name).arity("0").type(boolean.class).description(description));
    return () -> Boolean.TRUE.equals(given.get());
  }

  /// An option with a value.
  public <V> Argument<Optional<V>> option(
      String name, String label, ValueType<V> type, String description) {
    Supplier<@Nullable V> given = add(option(name, label, type).description(description));
    return () -> Optional.ofNullable(given.get());
  }

  /// An option that must be given.
  public <V> Argument<V> required(
      String name, String label, ValueType<V> type, String description) {
    Supplier<@Nullable V> given =
        add(option(name, label, type).required(true).description(description));
    return () -> Objects.requireNonNull(given.get());
  }

  /// An option that may be given more than once.
  public <V> Argument<List<V>> repeated(
      String name, String label, ValueType<V> type, String description) {
    Supplier<@Nullable List<V>> given =
        add(
            option(name, label, type)
                .type(List.class)
                .auxiliaryTypes(Object.class)
                .description(description));
    return () -> Objects.requireNonNullElse(given.get(), List.of());
  }

  /// An option with values that have commas between them.
  ///
  /// @param otherwise the values when it is not given
  public <V> Argument<List<V>> listed(
      String name, String label, ValueType<V> type, List<V> otherwise, String description) {
    Supplier<@Nullable List<V>> given =
        add(
            option(name, label, type)
                .type(List.class)
                .auxiliaryTypes(Object.class)
                .splitRegex(",")
                .description(description));
    return () -> Objects.requireNonNullElse(given.get(), otherwise);
  }

  /// A parameter that must be given.
  ///
  /// @param index its position among the parameters, from 0
  public <V> Argument<V> parameter(int index, String label, ValueType<V> type, String description) {
    Supplier<@Nullable V> given =
        add(
            parameter(String.valueOf(index), label, type)
                .arity("1")
                .required(true)
                .description(description));
    return () -> Objects.requireNonNull(given.get());
  }

  /// A parameter that may be left out.
  ///
  /// @param index its position among the parameters, from 0
  public <V> Argument<Optional<V>> optionalParameter(
      int index, String label, ValueType<V> type, String description) {
    Supplier<@Nullable V> given =
        add(parameter(String.valueOf(index), label, type).arity("0..1").description(description));
    return () -> Optional.ofNullable(given.get());
  }

  /// Any number of parameters after others, all of a type.
  ///
  /// @param index the position of the first of them among the parameters, from 0
  public <V> Argument<List<V>> furtherParameters(
      int index, String label, ValueType<V> type, String description) {
    Supplier<@Nullable List<V>> given =
        add(
            parameter(index + "..*", label, type)
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(Object.class)
                .description(description));
    return () -> Objects.requireNonNullElse(given.get(), List.of());
  }

  /// One parameter or more, all of a type.
  public <V> Argument<List<V>> parameters(String label, ValueType<V> type, String description) {
    Supplier<@Nullable List<V>> given =
        add(
            parameter("0..*", label, type)
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(Object.class)
                .description(description));
    return () -> Objects.requireNonNullElse(given.get(), List.of());
  }

  /// Adds them to a command.
  public void addTo(CommandSpec command) {
    for (var argument : all) {
      command.add(argument);
    }
  }

  private <V> Supplier<@Nullable V> add(OptionSpec.Builder option) {
    return add(option.scopeType(scope).build());
  }

  private <V> Supplier<@Nullable V> add(PositionalParamSpec.Builder parameter) {
    return add(parameter.build());
  }

  /// Adds one, and returns what tells its value once the command line is read.
  private <V> Supplier<@Nullable V> add(ArgSpec argument) {
    all.add(argument);
    return new Given<>(argument);
  }

  /// The value of an argument that was given; null when it was not.
  private record Given<V>(ArgSpec argument) implements Supplier<@Nullable V> {

    @Override
    public @Nullable V get() {
      return argument.getValue();
    }
  }

  /// Reads the value of an argument.
  private record Converter<V>(ValueType<V> type) implements ITypeConverter<V> {

    @Override
    public V convert(String text) {
      return type.reader().apply(text);
    }
  }

  private static OptionSpec.Builder option(String name, String label, ValueType<?> type) {
    return OptionSpec.builder(name)
        .arity("1")
        .type(Object.class)
        .paramLabel(label)
        .converters(new Converter<>(type))
        .completionCandidates(type.suggestions());
  }

  private static PositionalParamSpec.Builder parameter(
      String index, String label, ValueType<?> type) {
    return PositionalParamSpec.builder()
        .index(index)
        .type(Object.class)
        .paramLabel(label)
        .converters(new Converter<>(type))
        .completionCandidates(type.suggestions());
  }
}
