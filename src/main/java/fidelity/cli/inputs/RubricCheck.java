package fidelity.cli.inputs;

import fidelity.input.RubricDocument;
import fidelity.input.Rubrics;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Message;
import fidelity.rubric.proof.Proof;
import fidelity.scoring.Examples;
import java.util.List;
import java.util.stream.Stream;

/// A rubric with its proof and everything that was found in it, in the order of its file.
///
/// @param problems what keeps it from being sound
/// @param warnings what its author should look at again, though reviews can be scored by it
/// @param notes what to know of it, in the order of its items
public record RubricCheck(
    RubricDocument document,
    Proof proof,
    List<Diagnostic> problems,
    List<Diagnostic> warnings,
    List<Diagnostic> notes) {

  public RubricCheck {
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
    notes = List.copyOf(notes);
  }

  /// Proves a rubric and works its examples.
  public static RubricCheck of(RubricDocument document) {
    var proof = Proof.of(document.rubric());
    var words = new RubricProblems(document);
    var defects = proof.defects().stream().map(words::problem);
    var examples =
        Examples.wrong(document.rubric(), document.examples()).stream().map(words::problem);
    return new RubricCheck(
        document,
        proof,
        Stream.concat(defects, examples).sorted(Diagnostic.IN_ORDER).toList(),
        Stream.concat(
                document.warnings().stream(),
                proof.betweenTotals().stream().map(words::betweenTotals))
            .toList(),
        proof.items().stream().flatMap(words::notes).toList());
  }

  /// Rubrics of which only sound ones can be found; any other throws an exception.
  public static Rubrics soundRubrics() {
    return new Rubrics(document -> of(document).refuse());
  }

  /// Its problems and its warnings, in the order of its file.
  public List<Diagnostic> found() {
    return Stream.concat(problems.stream(), warnings.stream()).sorted(Diagnostic.IN_ORDER).toList();
  }

  /// Whether nothing is wrong with it.
  public boolean sound() {
    return problems.isEmpty();
  }

  /// Refuses an unsound rubric with its first problem only: a person who scores a review need not
  /// mend it.
  ///
  /// @throws InputException when there is one
  private void refuse() {
    if (!sound()) {
      var first = problems.getFirst();
      var unsound =
          Message.of(
              Code.UNSOUND_RUBRIC,
              new Detail.Cause(first.message()),
              Detail.whole(problems.size()),
              Detail.name(first.place().file()));
      throw new InputException(List.of(Diagnostic.of(first.place(), first.subject(), unsound)));
    }
  }
}
