package fidelity.data;

import fidelity.problem.Diagnostic;
import fidelity.problem.FileSpot;
import fidelity.problem.Severity;
import fidelity.rubric.VisibleName;
import fidelity.words.problem.ProblemWords;
import java.util.List;

/// Problems, warnings and notes as GitHub workflow commands, which a workflow run shows beside the
/// lines.
public final class GithubAnnotations {

  private GithubAnnotations() {}

  /// The lines, each ended by a line feed.
  public static String write(List<Diagnostic> found, ProblemWords words) {
    return String.join("", found.stream().map(each -> line(each, words) + "\n").toList());
  }

  private static String line(Diagnostic found, ProblemWords words) {
    return "::%s file=%s,line=%d,col=%d,title=%s::%s"
        .formatted(
            command(found.severity()),
            property(VisibleName.of(found.place().file())),
            found.place().line(),
            found.place().column(),
            found.code().id(),
            text(message(found, words)));
  }

  /// A workbook has no lines that GitHub could show, so its cell is named in words.
  private static String message(Diagnostic found, ProblemWords words) {
    return found.place().spot() instanceof FileSpot.Cell cell
        ? "%s: %s".formatted(words.cell(cell), words.text(found))
        : words.text(found);
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case PROBLEM -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  private static String text(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return text(text).replace(":", "%3A").replace(",", "%2C");
  }
}
