package fidelity.cli.options;

import fidelity.cli.console.CommandException;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.cli.outputs.DocxReport;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.TemplateFile;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The house's own document that reports for Word are to look like.
public final class TemplateOption {

  private final Argument<Optional<Path>> file;
  private Optional<TemplateFile> read = Optional.empty();

  private TemplateOption(Arguments arguments, String description) {
    file = arguments.option("--template", "FILE", ValueType.FILE, description);
  }

  /// Adds itself to the arguments of a command that writes reports.
  public static TemplateOption toWrite(Arguments arguments) {
    return new TemplateOption(
        arguments,
        "Give reports for Word (--format docx) the styles, header, footer and page of this document"
            + " (.docx); its text is not taken.");
  }

  /// Adds itself to the arguments of a command that checks reports.
  public static TemplateOption toCheck(Arguments arguments) {
    return new TemplateOption(
        arguments, "The document (.docx) that reports for Word were given the look of.");
  }

  /// The template, read once; empty when none is given.
  ///
  /// @throws fidelity.problem.InputException when it cannot be used
  public Optional<TemplateFile> template() {
    if (read.isEmpty()) {
      read = file.value().map(TemplateFile::read);
    }
    return read;
  }

  /// The formats, Word's by the template.
  ///
  /// @throws CommandException when there is a template and no format that it is for
  public List<ReportFormat> in(List<ReportFormat> formats) {
    if (template().isPresent() && !formats.contains(new DocxReport())) {
      throw new CommandException(Code.TEMPLATE_NOT_USED);
    }
    return formats.stream().map(this::by).toList();
  }

  private ReportFormat by(ReportFormat format) {
    return format.equals(new DocxReport())
        ? new DocxReport(template().map(TemplateFile::template))
        : format;
  }

  /// What to look at again in the template.
  public List<Diagnostic> warnings() {
    return template().map(TemplateFile::warnings).orElse(List.of());
  }
}
