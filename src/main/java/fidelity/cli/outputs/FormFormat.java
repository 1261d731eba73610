package fidelity.cli.outputs;

import fidelity.cli.console.CommandException;
import fidelity.form.Form;
import fidelity.form.book.BookLayout;
import fidelity.form.html.BrowserForm;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.rubric.Identified;
import fidelity.workbook.excel.ExcelWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a form is written as, by the ending of its file's name.
public enum FormFormat implements Identified {
  /// A page for a browser.
  HTML,
  /// A workbook for Excel and programs like it.
  XLSX;

  /// The format of a file of that name.
  ///
  /// @throws CommandException when there is none
  public static FormFormat of(Path path) {
    var name = path.toString().toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(format -> name.endsWith("." + format.id()))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandException(
                    Code.NO_FORM_FORMAT,
                    Detail.written(path.toString()),
                    Detail.name(String.join(", ", endings()))));
  }

  /// Writes a form.
  ///
  /// @return in plain words what could not be written as it is
  public List<Message> write(Form form, String version, OutputStream out) throws IOException {
    return switch (this) {
      case HTML -> {
        out.write(BrowserForm.html(form).getBytes(StandardCharsets.UTF_8));
        yield List.of();
      }
      case XLSX -> new ExcelWriter().write(BookLayout.layOut(form, version), out);
    };
  }

  private static List<String> endings() {
    return Stream.of(values()).map(format -> "." + format.id()).toList();
  }
}
