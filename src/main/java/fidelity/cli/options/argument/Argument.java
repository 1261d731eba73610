package fidelity.cli.options.argument;

/// What the user gives for an option or a parameter of a command.
public interface Argument<T> {

  /// The value, once the command line is read.
  T value();
}
