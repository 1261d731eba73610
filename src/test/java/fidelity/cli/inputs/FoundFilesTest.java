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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files of a folder are found in all its folders, but for hidden ones.
class FoundFilesTest {

  @TempDir private Path folder;

  @Test
  void filesAreFoundHoweverDeepInOrder() throws IOException {
    write("b.txt", "a.txt", "a/b/c.txt", "c/a.txt");
    assertThat(found(folder)).containsExactly("a.txt", "a/b/c.txt", "b.txt", "c/a.txt");
  }

  @Test
  void hiddenFilesAndFoldersArePassedOver() throws IOException {
    write("a.txt", ".b.txt", ".c/d.txt", "e/.f.txt", "e/.g/h.txt");
    assertThat(found(folder)).containsExactly("a.txt");
  }

  @Test
  void aHiddenFolderThatIsAskedForIsLookedInto() throws IOException {
    write(".c/d.txt");
    assertThat(found(folder.resolve(".c"))).containsExactly(".c/d.txt");
  }

  @Test
  void onlyTheNamesThatAreWantedAreFound() throws IOException {
    write("a.txt", "b.yaml");
    assertThat(FoundFiles.in(folder, file -> file.endsWith("b.yaml")).found())
        .containsExactly(folder.resolve("b.yaml"));
  }

  @Test
  void linksAreFollowedButNotBackToWhereTheyCameFrom() throws IOException {
    write("a/b.txt");
    Files.createSymbolicLink(folder.resolve("c"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("a/back"), folder);
    Files.createSymbolicLink(folder.resolve("a/gone"), folder.resolve("nothing"));
    assertThat(found(folder)).containsExactly("a/b.txt", "c/b.txt");
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    assertRefused(folder.resolve("gone"), Code.NO_SUCH_FOLDER);
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    write("a.txt");
    assertRefused(folder.resolve("a.txt"), Code.NOT_A_FOLDER);
  }

  private static void assertRefused(Path path, Code code) {
    var refused =
        catchThrowableOfType(CommandException.class, () -> FoundFiles.in(path, _ -> true));
    assertThat(refused.wrong()).isEqualTo(Message.of(code, Detail.name(path.toString())));
  }

  @Test
  void whatCouldBeTakenForAnInputIsPassedOverAndKnown() throws IOException {
    write("a/b.txt", ".c.txt", ".d/e.txt", "f.yaml");
    Files.createSymbolicLink(folder.resolve("g.txt"), Path.of("nowhere"));
    Files.createSymbolicLink(folder.resolve("h"), folder);
    var files = FoundFiles.in(folder, file -> file.toString().endsWith(".txt"));
    assertThat(files.found()).containsExactly(folder.resolve("a/b.txt"));
    assertThat(files.passedOver())
        .isEqualTo(
            new Unread(
                List.of(folder.resolve(".c.txt"), folder.resolve("g.txt"), folder.resolve("h")),
                List.of(folder.resolve(".d")),
                List.of()));
  }

  private void write(String... names) throws IOException {
    for (var name : names) {
      var file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
  }

  private List<String> found(Path within) {
    return FoundFiles.in(within, _ -> true).found().stream()
        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
        .toList();
  }
}
