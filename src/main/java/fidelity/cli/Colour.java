package fidelity.cli;

import picocli.CommandLine.Help.Ansi;

/// Whether what goes to the terminal is bold and coloured.
enum Colour {
  /// Where a person looks at it.
  AUTO,
  ALWAYS,
  NEVER;

  /// @param terminal what is right where the output goes
  Ansi over(Ansi terminal) {
    return switch (this) {
      case AUTO -> terminal;
      case ALWAYS -> Ansi.ON;
      case NEVER -> Ansi.OFF;
    };
  }
}
