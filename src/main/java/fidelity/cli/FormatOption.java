package fidelity.cli;

import fidelity.cli.outputs.Format;
import java.util.List;

/// Which kinds of reports to write.
final class FormatOption {

  private final Argument<List<Format>> formats =
      Argument.listed(
          "--format",
          "FORMAT",
          Kind.oneOf(Format.class),
          List.of(Format.XLSX, Format.PDF),
          "Files to write: any of xlsx, pdf, json, or none. Default: xlsx,pdf.");

  Argument<?> argument() {
    return formats;
  }

  /// Each once; none for `none`.
  List<Format> formats() {
    return formats.value().stream().distinct().filter(format -> format != Format.NONE).toList();
  }
}
