package fidelity.cli.options;

import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.ReportFormats;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// Which formats to write reports in.
public final class FormatOption {

  private static final String NONE = "none";

  private final Argument<List<Optional<ReportFormat>>> formats;

  /// Adds itself to the arguments of a command that writes files unless it is told not to.
  public FormatOption(Arguments arguments) {
    this(arguments, ReportFormats.DEFAULT, names(ReportFormats.DEFAULT, ","));
  }

  private FormatOption(Arguments arguments, List<ReportFormat> otherwise, String otherwiseNamed) {
    formats =
        arguments.listed(
            "--format",
            "FORMAT",
            ValueType.oneOf(words()),
            otherwise.stream().map(Optional::of).toList(),
            "Files to write: any of %s, or none. Default: %s."
                .formatted(names(ReportFormats.ALL, ", "), otherwiseNamed));
  }

  /// The same for a command that writes files only when it is told to.
  static FormatOption onDemand(Arguments arguments) {
    return new FormatOption(arguments, List.of(), NONE);
  }

  /// Each format once; an empty list for `none`.
  public List<ReportFormat> formats() {
    return formats.value().stream().flatMap(Optional::stream).distinct().toList();
  }

  /// What may be given: the name of a format, and `none`, which names no format.
  private static SequencedMap<String, Optional<ReportFormat>> words() {
    var words = new LinkedHashMap<String, Optional<ReportFormat>>();
    ReportFormats.ALL.forEach(each -> words.put(each.name(), Optional.of(each)));
    words.put(NONE, Optional.empty());
    return words;
  }

  private static String names(List<ReportFormat> formats, String between) {
    return formats.stream().map(ReportFormat::name).collect(Collectors.joining(between));
  }
}
