package fidelity.input;

import fidelity.input.yaml.Node.Scalar;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.InputException;
import fidelity.problem.Message;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import java.nio.file.Path;
import java.util.Optional;

/// Finds the rubric that a tailored one is based on; one that cannot be used is reported.
///
/// @param folder the folder of the tailored file, from which paths begin
record BaseFinder(Path folder, Rubrics shelf, Problems problems) {

  Optional<RubricDocument> find(Optional<Scalar> name) {
    return name.flatMap(this::find);
  }

  private Optional<RubricDocument> find(Scalar name) {
    try {
      var found = shelf.base(name.text(), folder);
      if (found.isEmpty()) {
        report(name, Rubrics.unknown(name.text()));
      }
      return found;
    } catch (InputException e) {
      e.unusable().ifPresentOrElse(why -> unusable(name, why), () -> problems.addAll(e.problems()));
      return Optional.empty();
    }
  }

  private void unusable(Scalar name, Message why) {
    report(name, why.code() == Code.TAILORED_BASE ? why : unusable(name.text(), why));
  }

  private static Message unusable(String name, Message why) {
    return Message.of(Code.UNUSABLE_BASE, Detail.written(name), new Detail.Cause(why));
  }

  private void report(Scalar name, Message message) {
    problems.add(name.place(), Subject.RUBRIC, message);
  }
}
