package fidelity.cli.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fidelity.input.Rubrics;
import fidelity.input.YamlFile;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Message;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// A rubric is sound when nothing was found in it, and only then is it scored by.
class RubricCheckTest {

  private static final Path CASES = Path.of("src/test/resources/golden/rubrics");

  @Test
  void aSoundRubricHasNoProblems() {
    var check = RubricCheck.of(YamlFile.open(Path.of("rubrics/ips-25.yaml")).rubric(new Rubrics()));
    assertThat(check.sound()).isTrue();
    assertThat(check.problems()).isEmpty();
    assertThat(check.proof().items()).hasSize(25);
  }

  @Test
  void aNoteDoesNotMakeARubricUnsound() {
    var check = check("judged-item");
    assertThat(check.sound()).isTrue();
    assertThat(check.notes()).extracting(Diagnostic::code).contains(Code.JUDGED_ITEM);
  }

  @Test
  void defectsAndExamplesStandInTheOrderOfTheFile() {
    var problems = check("shadowed-level").problems();
    assertThat(problems)
        .extracting(Diagnostic::code)
        .containsExactly(Code.IDLE_QUESTION, Code.SHADOWED_LEVEL);
    assertThat(problems).isSortedAccordingTo(Diagnostic.IN_ORDER);
    assertThat(check("wrong-example").problems()).hasSize(2);
  }

  @Test
  void anUnsoundRubricIsRefusedWithItsFirstProblem() {
    var file = CASES.resolve("idle-question/rubric.yaml").toString();
    var shelf = RubricCheck.soundRubrics();
    var refused = catchThrowableOfType(InputException.class, () -> shelf.rubric(file, Path.of("")));
    var first = check("idle-question").problems().getFirst();
    assertThat(refused.problems())
        .containsExactly(
            Diagnostic.of(
                first.place(),
                first.subject(),
                Message.of(
                    Code.UNSOUND_RUBRIC,
                    new Detail.Cause(first.message()),
                    Detail.whole(2),
                    Detail.name(file))));
  }

  @Test
  void aSoundRubricIsFoundWhereOnlySoundOnesAre() {
    assertThat(RubricCheck.soundRubrics().rubric("rubrics/ips-25.yaml", Path.of(""))).isPresent();
  }

  private static RubricCheck check(String name) {
    return RubricCheck.of(
        YamlFile.open(CASES.resolve(name + "/rubric.yaml")).rubric(new Rubrics()));
  }
}
