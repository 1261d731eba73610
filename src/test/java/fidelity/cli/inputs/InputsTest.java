package fidelity.cli.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fidelity.cli.console.CommandException;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files, folders and patterns name files; each comes once, in order.
class InputsTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(folder.resolve("south"));
    for (var name : List.of("b.yaml", "a.yml", "C.YAML", "notes.txt", "south/d.yaml")) {
      Files.writeString(folder.resolve(name), "");
    }
  }

  @Test
  void aFileIsItselfWhateverItsNameAndWhetherItIsThere() {
    assertThat(find("notes.txt", "none.yaml")).containsExactly("none.yaml!", "notes.txt!");
  }

  @Test
  void aFolderIsItsYamlFilesAndThoseOfItsFolders() {
    assertThat(find("")).containsExactly("C.YAML", "a.yml", "b.yaml", "south/d.yaml");
  }

  @Test
  void aPatternIsWhatItMatchesAsIfItWereNamed() {
    assertThat(find("*.y*ml")).containsExactly("a.yml!", "b.yaml!");
    assertThat(find("s*")).containsExactly("south/d.yaml");
  }

  @Test
  void theOrderOfTheNamesDoesNotMatter() {
    assertThat(find("b.yaml", "a.yml")).isEqualTo(find("a.yml", "b.yaml"));
  }

  @Test
  void eachComesOnceHoweverItsPathIsWritten() {
    assertThat(find("b.yaml", "b.yaml", "south/../b.yaml")).containsExactly("b.yaml!");
  }

  @Test
  void aFileNamedBesideItsFolderIsNamed() {
    var all = List.of("C.YAML", "a.yml", "b.yaml!", "south/d.yaml");
    assertThat(find("", "b.yaml")).isEqualTo(all);
    assertThat(find("b.yaml", "")).isEqualTo(all);
  }

  @Test
  void aNameThatNoFileCanHaveIsRefused() {
    var refused =
        catchThrowableOfType(CommandException.class, () -> Inputs.find(List.of("a\u0000")));
    assertThat(refused.wrong()).isEqualTo(Message.of(Code.UNFIT_FILE_NAME, Detail.name("a\u0000")));
  }

  /// The files from the folder, with a ! where they were named.
  private List<String> find(String... names) {
    var paths = Stream.of(names).map(name -> folder + "/" + name).toList();
    return Inputs.find(paths).all().stream()
        .map(input -> folder.relativize(input.path()) + (input.named() ? "!" : ""))
        .map(name -> name.replace('\\', '/'))
        .toList();
  }
}
