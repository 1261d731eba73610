package fidelity.cli.outputs;

import fidelity.form.html.BrowserForm;
import fidelity.input.book.BookFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// All formats that reports are written in.
public final class ReportFormats {

  /// Every format, in the order in which help lists them.
  public static final List<ReportFormat> ALL =
      List.of(
          new ExcelReport(), new PdfReport(), new DocxReport(), new HtmlReport(), new JsonReport());

  /// What is written where the user names no format.
  public static final List<ReportFormat> DEFAULT = List.of(new ExcelReport(), new PdfReport());

  private ReportFormats() {}

  /// The format of a file that its name's ending makes a report, unless it is a form.
  public static Optional<ReportFormat> ofReport(Path file) {
    return of(file).filter(_ -> !BookFile.is(file) && !BrowserForm.is(file));
  }

  /// The format of a report file, by its name's ending in small or capital letters; empty when no
  /// format has that ending.
  public static Optional<ReportFormat> of(Path file) {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ALL.stream().filter(each -> name.endsWith(each.ending())).findFirst();
  }
}
