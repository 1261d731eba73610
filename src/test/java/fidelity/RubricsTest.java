package fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.RubricDocument;
import fidelity.input.Rubrics;
import fidelity.review.Example;
import fidelity.review.ItemReview;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import fidelity.scoring.ItemScorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every rubric that is packed into the program, and its worked examples.
class RubricsTest {

  private static final Rubrics SHELF = new Rubrics();

  @Test
  void everyFileIsBuiltIn() throws IOException {
    try (var files = Files.list(Path.of("rubrics"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
          .containsExactlyInAnyOrderElementsOf(Rubrics.builtIn());
    }
  }

  @TestFactory
  Stream<DynamicTest> everyExampleGivesItsScore() {
    return Rubrics.builtIn().stream()
        .flatMap(
            id -> {
              var document = read(id);
              return document.examples().stream()
                  .map(
                      example ->
                          DynamicTest.dynamicTest(
                              "%s, item %s: %s".formatted(id, example.item(), example.answers()),
                              () ->
                                  assertThat(score(document, example)).isEqualTo(example.score())));
            });
  }

  @Test
  void everyCompoundItemHasTwoExamples() {
    for (var id : Rubrics.builtIn()) {
      var document = read(id);
      for (var item : document.rubric().items()) {
        assertThat(document.examples().stream().filter(each -> each.item().equals(item.id())))
            .as("examples of item %s of %s", item.id(), id)
            .hasSizeGreaterThanOrEqualTo(2);
      }
    }
  }

  @Test
  void theSameQuestionHasTheSameIdInBoth() {
    var english = read("ips-25").rubric();
    var finnish = read("ips-25-social-care").rubric();
    for (var item : english.items()) {
      if (!List.of("3", "6", "7").contains(item.id())) {
        assertThat(questionIds(finnish.item(item.id()).orElseThrow()))
            .as("item %s", item.id())
            .isEqualTo(questionIds(item));
      }
    }
  }

  private static int score(RubricDocument document, Example example) {
    var rubric = document.rubric();
    var item = rubric.item(example.item()).orElseThrow();
    var score = ItemScorer.score(rubric.scale(), item, ItemReview.of(example.answers()));
    assertThat(score.scores().settled()).as("%s", score.scores()).isTrue();
    return score.scores().lowest().level();
  }

  private static List<String> questionIds(Item item) {
    return item.questions().stream().map(Question::id).toList();
  }

  private static RubricDocument read(String id) {
    return SHELF.find(id, Path.of("")).orElseThrow();
  }
}
