package fidelity.cli.pseudonyms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fidelity.cli.outputs.file.WriteLock;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two runs that add codes to one file at once never write over each other.
class PseudonymFileTest {

  @TempDir private Path folder;
  private Path codes = Path.of("");

  @BeforeEach
  void name() {
    codes = folder.resolve("keep/codes.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "site,code\nwest,S001\n"})
  void ofTwoThatReadTheSameTheSecondIsRefused(String before) throws IOException {
    Files.createDirectories(codes.getParent());
    if (!before.isEmpty()) {
      Files.writeString(codes, before);
    }
    var first = PseudonymFile.readOrBegin(codes);
    var second = PseudonymFile.readOrBegin(codes);
    assertThat(add(first, "north")).isEqualTo(1);
    var written = Files.readString(codes);
    assertRefused(second);
    assertThat(codes).hasContent(written);
    assertThat(add(PseudonymFile.read(codes), "south")).isEqualTo(1);
    assertThat(Files.readString(codes)).startsWith(written).contains("\nsouth,S00");
  }

  @Test
  void whileOneWritesAnotherIsRefused() throws IOException {
    var file = PseudonymFile.readOrBegin(codes);
    try (var _ = WriteLock.of(codes).orElseThrow()) {
      assertRefused(file);
      assertThat(codes).doesNotExist();
    }
    assertThat(add(file, "south")).isEqualTo(1);
  }

  @Test
  void whatAKilledRunLeftIsTakenOverAndDeleted() throws IOException {
    Files.createDirectories(codes.getParent());
    Files.createFile(WriteLock.beside(codes));
    assertThat(add(PseudonymFile.readOrBegin(codes), "north")).isEqualTo(1);
    assertThat(codes.getParent()).isDirectoryContaining(codes::equals);
    assertThat(WriteLock.beside(codes)).doesNotExist();
  }

  @Test
  void whoAddsNothingIsNotRefused() {
    var first = PseudonymFile.readOrBegin(codes);
    assertThat(add(first, "north")).isEqualTo(1);
    assertThat(first.add(first.pseudonyms())).isZero();
  }

  private static void assertRefused(PseudonymFile file) {
    var refused = catchThrowableOfType(InputException.class, () -> add(file, "south"));
    assertThat(refused.problems())
        .extracting(Diagnostic::code)
        .containsExactly(Code.PSEUDONYMS_OVERTAKEN);
  }

  private static int add(PseudonymFile file, String site) {
    return file.add(file.pseudonyms().with(List.of(site)));
  }
}
