package fidelity.cli.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.Rubrics;
import fidelity.input.YamlFile;
import fidelity.problem.Diagnostic;
import fidelity.rubric.Language;
import fidelity.words.problem.ProblemWords;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each kind of defect becomes a problem with its own code, at its own place.
class RubricProblemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unreachable-level | 24:11: item 1, level 2 [impossible-level]",
        "shadowed-lowest-level | 26:11: item 1, level 1 [shadowed-level]",
        "idle-question | 22:11: item 1, question 'meetings' [idle-question]",
        "falling-yes-no | 22:11: item 1, question 'waiting' [yes-scores-lower]",
        "turned-yes-no | 22:11: item 1, question 'waiting' [yes-scores-lower]",
        "turned-fault | 21:11: item 1, question 'meetings' [no-scores-lower]",
        "falling-fault | 22:11: item 1, question 'waiting' [no-scores-lower]",
        "mixed-count | 22:11: item 1, question 'waiting' [no-scores-lower]",
        "turned-option | 21:11: item 1, question 'wait' [later-option-scores-lower]",
        "falling-option | 21:11: item 1, question 'reviews' [later-option-scores-lower]",
        "falling-number | 22:11: item 1, question 'share' [higher-number-scores-lower]",
        "falling-low-number | 21:11: item 1, question 'clients' [lower-number-scores-lower]",
        "bands-out-of-order | 9:5: band 'best' [band-not-below]",
        "unreachable-band | 8:5: band 'best' [unreachable-band]",
        "wrong-example | 28:13: item 1, example 2 [wrong-example]"
      })
  void aDefectIsToldWhereItIs(String rubric, String told) {
    assertThat(check(rubric).problems().stream().map(RubricProblemsTest::told)).contains(told);
  }

  @Test
  void whatIsToKnowIsANoteOnItsItem() {
    assertThat(check("judged-item").notes().stream().map(RubricProblemsTest::told))
        .containsExactly("26:9: item 2 [judged-item]");
    assertThat(check("mixed-named-count").notes().stream().map(RubricProblemsTest::told))
        .containsExactly("16:9: item 1 [mixed-count]");
  }

  private static String told(Diagnostic each) {
    var subject = new ProblemWords(Language.ENGLISH).subject(each.subject());
    var place = each.place();
    return "%d:%d: %s [%s]".formatted(place.line(), place.column(), subject, each.code().id());
  }

  private static RubricCheck check(String name) {
    var file = Path.of("src/test/resources/golden/rubrics", name, "rubric.yaml");
    return RubricCheck.of(YamlFile.open(file).rubric(new Rubrics()));
  }
}
