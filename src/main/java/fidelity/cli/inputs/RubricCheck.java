package fidelity.cli.inputs;

import fidelity.input.InputException;
import fidelity.input.Problem;
import fidelity.input.RubricDocument;
import fidelity.input.RubricShelf;
import fidelity.rubric.proof.Proof;
import fidelity.scoring.Examples;
import java.util.List;
import java.util.stream.Stream;

/// A rubric with its proof and everything that is wrong with it, in the order of its file.
public record RubricCheck(RubricDocument document, Proof proof, List<Problem> problems) {

  public RubricCheck {
    problems = List.copyOf(problems);
  }

  /// Proves a rubric and works its examples.
  public static RubricCheck of(RubricDocument document) {
    var proof = Proof.of(document.rubric());
    var words = new RubricProblems(document);
    var defects = proof.defects().stream().map(words::problem);
    var examples =
        Examples.wrong(document.rubric(), document.examples()).stream().map(words::problem);
    return new RubricCheck(
        document, proof, Stream.concat(defects, examples).sorted(Problem.IN_ORDER).toList());
  }

  /// Where only sound rubrics are found.
  public static RubricShelf soundRubrics() {
    return new RubricShelf(document -> of(document).refuse());
  }

  /// Whether nothing is wrong with it.
  public boolean sound() {
    return problems.isEmpty();
  }

  /// Refuses an unsound rubric with its first problem: whoever scores need not mend it.
  ///
  /// @throws InputException when there is one
  private void refuse() {
    if (!sound()) {
      var first = problems.getFirst();
      var all =
          "%s (problem 1 of %d; 'fidelity rubric lint %s' prints all)"
              .formatted(first.message(), problems.size(), first.place().file());
      throw new InputException(List.of(new Problem(first.place(), first.subject(), all)));
    }
  }
}
