package fidelity.cli.outputs.file;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.outputs.file.OutputFile.Content;
import fidelity.problem.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that is being written disturbs nobody, and what a killed run left is swept away.
class UnfinishedFilesTest {

  @TempDir private Path folder;

  @Test
  void whatAKilledRunLeftIsDeletedAndTold() throws IOException {
    Files.writeString(folder.resolve(".fidelity-0123456789abcdef.part"), "answers");
    Files.writeString(folder.resolve(".mine.part"), "not ours");
    assertThat(Leftovers.delete(List.of(folder, folder)))
        .extracting(Diagnostic::toString)
        .hasSize(1)
        .first()
        .asString()
        .contains("LEFTOVERS_DELETED");
    assertThat(names()).containsExactly(".mine.part");
  }

  @Test
  void whatIsBeingWrittenIsLeftAlone() throws IOException {
    try (var file = TemporaryFile.beside(folder.resolve("report.pdf"))) {
      file.out().write('a');
      assertThat(Leftovers.delete(List.of(folder))).isEmpty();
      file.moveTo(folder.resolve("report.pdf"));
    }
    assertThat(names()).containsExactly("report.pdf");
  }

  @Test
  void whatIsGivenUpLeavesNothing() throws IOException {
    try (var file = TemporaryFile.beside(folder.resolve("report.pdf"))) {
      file.out().write('a');
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void aFileThatIsWrittenAnewKeepsItsPermissions() throws IOException {
    var path = Files.writeString(folder.resolve("report.json"), "old");
    for (var permissions : List.of("rw-------", "rw-r-----", "rw-rw-rw-")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
      new OutputFile(path).write(Content.exact(out -> out.write('n')));
      assertThat(path).hasContent("n");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
          .isEqualTo(permissions);
    }
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
