package fidelity.cli.options;

import fidelity.cli.console.Environment;

/// Whether output is bold and coloured.
enum Colour {
  /// Where a person looks at it.
  AUTO,
  ALWAYS,
  NEVER;

  /// Whether output is bold and coloured in that environment.
  boolean on(Environment environment) {
    return switch (this) {
      case AUTO -> environment.colour();
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }
}
