package fidelity.cli;

import fidelity.report.text.Styling;
import picocli.CommandLine.Model.CommandSpec;

/// What a command's output may look like where it goes.
final class Terminal {

  private Terminal() {}

  /// Bold on a terminal, plain everywhere else.
  static Styling styling(CommandSpec spec) {
    var ansi = spec.commandLine().getColorScheme().ansi().enabled();
    return ansi ? Styling.BOLD : Styling.PLAIN;
  }
}
