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

/// Reads which rubric a tailored one is based on, and that rubric; one that cannot be used is a
/// problem.
///
/// @param folder the folder of the tailored file, from which paths begin
record BasedOnReader(Path folder, Rubrics shelf, Problems problems) {

  Optional<RubricDocument> read(Optional<Scalar> name) {
    return name.flatMap(this::read);
  }

  private Optional<RubricDocument> read(Scalar name) {
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
