package fidelity.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.InputException;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A rubric is found by its id or its path, and read and checked once.
class RubricShelfTest {

  @TempDir private Path folder;

  private final Rubrics shelf = new Rubrics();

  @BeforeEach
  void copy() throws IOException {
    Files.createDirectory(folder.resolve("rubrics"));
    Files.copy(Path.of("rubrics/ips-25.yaml"), folder.resolve("rubrics/own.yaml"));
    Files.copy(Path.of("rubrics/ips-25.yaml"), folder.resolve("own.yml"));
  }

  @Test
  void everyBuiltInRubricIsFoundByItsId() {
    for (var id : Rubrics.builtIn()) {
      assertThat(shelf.rubric(id, folder).orElseThrow().identity().id()).isEqualTo(id);
    }
  }

  @Test
  void aPathIsOneFromTheFolder() {
    var rubric = shelf.rubric("rubrics/own.yaml", folder).orElseThrow();
    assertThat(rubric.identity().origin().file())
        .isEqualTo(folder.resolve("rubrics/own.yaml").toString());
    assertThat(shelf.rubric(folder + "/own.yml", Path.of("elsewhere"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ips", "IPS-25", "own", "own.json", "ips-25.txt", "\u0000.yaml"})
  void whatIsNoIdAndNoPathIsNotFound(String name) {
    assertThat(shelf.find(name, folder)).isEqualTo(Optional.empty());
  }

  @Test
  void aFileThatIsNotThereIsAProblem() {
    assertThatThrownBy(() -> shelf.find("none.yaml", folder))
        .isInstanceOf(InputException.class)
        .hasMessage(folder.resolve("none.yaml") + ":1:1: no-such-file");
  }

  @Test
  void aRubricIsReadOnceHoweverItsPathIsWritten() {
    var first = shelf.find("rubrics/own.yaml", folder).orElseThrow();
    assertThat(shelf.find("rubrics/../rubrics/own.yaml", folder)).containsSame(first);
    assertThat(shelf.find("own.yaml", folder.resolve("rubrics"))).containsSame(first);
  }

  @Test
  void aFileIsCheckedOnceAndABuiltInRubricNever() {
    var checked = new ArrayList<String>();
    var checking = new Rubrics(each -> checked.add(each.rubric().identity().origin().name()));
    checking.find("ips-25", folder);
    checking.find("own.yml", folder);
    checking.find("own.yml", folder);
    assertThat(checked).containsExactly("own.yml");
  }

  @Test
  void aRubricThatIsRefusedStaysRefusedAndIsNotCheckedAgain() {
    var checked = new ArrayList<RubricDocument>();
    var refusing =
        new Rubrics(
            each -> {
              checked.add(each);
              throw new InputException(Place.startOf("own.yml"), Subject.FILE, Code.NOT_UTF8);
            });
    for (var time : List.of(1, 2)) {
      assertThatThrownBy(() -> refusing.find("own.yml", folder))
          .as("time %d", time)
          .hasMessage("own.yml:1:1: not-utf8");
    }
    assertThat(checked).hasSize(1);
  }

  @Test
  void anUnknownNameGetsASuggestion() {
    assertThat(Rubrics.unknown("ips-52"))
        .isEqualTo(
            Message.of(
                Code.UNKNOWN_RUBRIC,
                Detail.written("ips-52"),
                new Detail.Suggestion(Optional.of("ips-25"), Rubrics.builtIn())));
  }
}
