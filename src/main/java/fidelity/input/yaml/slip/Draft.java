package fidelity.input.yaml.slip;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.util.ArrayList;
import java.util.List;

/// The lines of a file while slips are looked for, each slip mended where it is found.
///
/// A sign that YAML takes for its own is replaced by its full-width twin, which YAML takes for a
/// letter: so the columns of all that stands behind it stay as they are.
final class Draft {

  private static final int FULL_WIDTH = 0xFF01 - '!';

  private final String file;
  private final List<String> lines;
  private final List<Diagnostic> slips = new ArrayList<>();

  Draft(String file, String text) {
    this.file = file;
    this.lines = new ArrayList<>(text.lines().toList());
  }

  int size() {
    return lines.size();
  }

  String line(int line) {
    return lines.get(line);
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  List<Diagnostic> slips() {
    return List.copyOf(slips);
  }

  /// Notes a slip.
  ///
  /// @param line from 0
  /// @param at from 0, in chars
  void slip(int line, int at, Code code, Detail... details) {
    var column = line(line).codePointCount(0, Math.min(at, line(line).length())) + 1;
    slips.add(Diagnostic.of(new Place(file, line + 1, column), Subject.YAML, code, details));
  }

  /// Replaces a sign by its twin, so that YAML takes it for a letter.
  void twin(int line, int at) {
    var twin = Character.toString(line(line).charAt(at) + FULL_WIDTH);
    replace(line, at, at + 1, twin);
  }

  /// Replaces every colon and hash in a text that YAML would take for its own.
  void twinAll(int line, int from) {
    for (var at = from; at < line(line).length(); at++) {
      if (Lines.isColon(line(line), at) || Lines.isRemark(line(line), at)) {
        twin(line, at);
      }
    }
  }

  void insert(int line, int at, String text) {
    replace(line, at, at, text);
  }

  void append(int line, String text) {
    replace(line, line(line).stripTrailing().length(), line(line).length(), text);
  }

  /// Lets the line begin at another column.
  void indent(int line, int column) {
    replace(line, 0, Lines.indent(line(line)), " ".repeat(column));
  }

  void clear(int line) {
    lines.set(line, "");
  }

  void replace(int line, int from, int to, String text) {
    lines.set(line, line(line).substring(0, from) + text + line(line).substring(to));
  }
}
