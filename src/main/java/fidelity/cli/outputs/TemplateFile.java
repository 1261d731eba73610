package fidelity.cli.outputs;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.problem.UnsoundFileException;
import fidelity.report.docx.template.WordTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A house's own document that reports for Word are to look like.
public record TemplateFile(Path path, WordTemplate template) {

  /// The largest template that is read, in bytes: 32 MiB.
  private static final long MOST_BYTES = 32L * 1024 * 1024;

  /// Reads a template.
  ///
  /// @throws InputException when it is not there or none that can be used, saying why
  public static TemplateFile read(Path path) {
    try {
      if (Files.isDirectory(path)) {
        throw refused(path, Code.FOLDER, Detail.name(".docx"));
      }
      if (Files.size(path) > MOST_BYTES) {
        throw refused(path, Code.TEMPLATE_TOO_LARGE);
      }
      return new TemplateFile(path, WordTemplate.of(Files.readAllBytes(path)));
    } catch (UnsoundFileException e) {
      throw refused(path, e.wrong().code());
    } catch (IOException e) {
      throw refused(path, Files.exists(path) ? Code.UNREADABLE_FILE : Code.NO_SUCH_FILE);
    }
  }

  private static InputException refused(Path path, Code code, Detail... details) {
    return new InputException(Place.startOf(path.toString()), Subject.FILE, code, details);
  }

  /// The warnings about it, each in its file.
  public List<Diagnostic> warnings() {
    return template.warnings().stream()
        .map(each -> Diagnostic.of(Place.startOf(path.toString()), Subject.FILE, each))
        .toList();
  }
}
