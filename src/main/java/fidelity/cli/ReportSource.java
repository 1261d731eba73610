package fidelity.cli;

import fidelity.cli.options.ReportOptions.Target;
import java.util.List;
import java.util.stream.Stream;

/// What reports are written of, with the files that they go to.
interface ReportSource {

  /// The files.
  List<Target> targets();

  /// The reports, made as they are asked for.
  Stream<UnwrittenReport> unwritten();

  /// Whether the terminal is free for what it tells.
  default boolean printed() {
    return targets().stream().noneMatch(target -> target.file().toStandardOutput());
  }
}
