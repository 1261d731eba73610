package fidelity.form.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.TestRubric;
import fidelity.rubric.Rubric;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The proof finds what is wrong with a script, whatever it is.
@Tag("prove")
class PlantedFaultsTest {

  /// A line of the script, and what makes it wrong.
  enum Fault {
    AT_LEAST_AS_ABOVE("'>=': (order) => order >= 0", "'>=': (order) => order > 0"),
    AND_AS_OR("!== opposite;", "=== opposite;"),
    NOT_LEFT_OUT("condition.not, questions, !opposite", "condition.not, questions, opposite"),
    FAULT_TURNED(
        "run(answer.yes ? 1 : 0, answer.yes ? 1 : 0)",
        "run(answer.yes === question.fault ? 0 : 1, answer.yes === question.fault ? 0 : 1)"),
    ENDS_TAKEN_IN("compare(from, cell.upper) < 0", "compare(from, cell.upper) <= 0"),
    NOTHING_AS_NO("run(0, question.cells.length - 1)", "run(0, 0)"),
    LOWEST_LEVEL_THAT_HOLDS(
        "if (holds[each] === 1) reached", "if (holds[each] === 1 && reached[each] === 0) reached"),
    HOLE_IN_AN_ITEM(
        "(level, place) => tried.found[place])",
        "(level, place) => place >= tried.found.indexOf(true)"
            + " && place <= tried.found.lastIndexOf(true))"),
    HOLE_IN_A_TOTAL("bits[bits.length - 1 - more] === '1'", "bits[bits.length - 1 - more] !== ''"),
    HALF_UP("ceiling(2 * sum - sets, 2 * sets)", "floor(2 * sum + sets, 2 * sets)"),
    HALF_DOWN_IN_PRINT("* 10n ** BigInt(places) + a.d)", "* 10n ** BigInt(places) + a.d - 1n)"),
    NOT_RESCALED("if (rubric.missing !== null && scored < all)", "if (rubric.missing === '')"),
    SECTIONS_NOT_WEIGHED("rubric.total !== 'mean-of-sections'", "rubric.total !== ''"),
    LEFT_OUT_COUNTED("(each) => !someApply || each.basis !== 'not-applicable')", "(each) => each)"),
    BAND_BY_EXACT_FIGURE(
        "(place) => rounded(figure(rubric, rising[place], scored, all), rubric.decimals);",
        "(place) => figure(rubric, rising[place], scored, all);"),
    GIVEN_SCORE_PASSED_OVER("score.score === null ? rule : [score.score]", "rule"),
    MATTERS_WHATEVER("&& possible.changing[each]", ""),
    SURE_TOO_SOON("holds === 'holds' ? place : -1", "place"),
    HALVES_NOT_COMPARED("|| differ(tried.reached, between", "&& differ(tried.reached, between"),
    WAYS_UNSORTED("one.way.length - other.way.length || ", "");

    private final String line;
    private final String wrong;

    Fault(String line, String wrong) {
      this.line = line;
      this.wrong = wrong;
    }

    String script() {
      var right = EngineProof.ofManyCombinations().script();
      assertThat(right.split(Pattern.quote(line), -1)).as(line).hasSize(2);
      return right.replace(line, wrong);
    }
  }

  @ParameterizedTest
  @EnumSource
  void isFound(Fault fault) {
    assertThat(found(new EngineProof(fault.script()))).isTrue();
  }

  private static boolean found(EngineProof proof) {
    return real().anyMatch(rubric -> found(proof.combinations(rubric)))
        || real().anyMatch(rubric -> found(proof.forms(rubric, new RandomForms(25), 20)))
        || LongStream.range(0, 50)
            .mapToObj(RandomForms::new)
            .anyMatch(chance -> found(proof.forms(chance.rubric(), chance, 5)));
  }

  private static Stream<Rubric> real() {
    return Stream.of(
            "src/test/resources/rubrics/housing.yaml", "src/test/resources/rubrics/rescaled.yaml")
        .map(TestRubric::named);
  }

  private static boolean found(EngineProof.Outcome outcome) {
    return !outcome.differences().isEmpty();
  }
}
