package fidelity.cli;

import java.util.List;
import picocli.CommandLine.Option;

/// Which kinds of reports to write.
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      defaultValue = "xlsx,pdf",
      description = "Files to write: any of xlsx, pdf, json, or none. Default: xlsx,pdf.")
  private List<Format> formats = List.of();

  /// Each once; none for `none`.
  List<Format> formats() {
    return formats.stream().distinct().filter(format -> format != Format.NONE).toList();
  }
}
