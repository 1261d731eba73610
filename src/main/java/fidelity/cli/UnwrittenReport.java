package fidelity.cli;

import fidelity.cli.inputs.LetterWarnings;
import fidelity.cli.options.ReportOptions.Target;
import fidelity.cli.outputs.Reportable;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import java.util.List;

/// A report that is not written yet.
///
/// @param warnings what is told of its input already
record UnwrittenReport(Reportable told, Target target, List<Diagnostic> warnings) {

  /// Writes it and returns warnings: what the format could not hold as written, unless it is
  /// told of the input.
  List<Message> write() {
    return LetterWarnings.untold(
        target.file().write(out -> target.format().write(told, out)), warnings);
  }
}
