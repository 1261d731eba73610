package fidelity.cli;

/// What the user gives for an option or a parameter of a command.
interface Argument<T> {

  /// The value, once the command line is read.
  T value();
}
