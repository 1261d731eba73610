package fidelity.cli.outputs.file;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.rubric.Language;
import fidelity.words.problem.ProblemWords;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What the disk refuses is said in plain words.
class OutputFileTest {

  @ParameterizedTest
  @MethodSource("refusals")
  void whatTheDiskRefusesIsTold(IOException refusal, String told) {
    var exception = OutputFile.refused(Path.of("out"), refusal);
    assertThat(new ProblemWords(Language.ENGLISH).coded(exception.wrong()))
        .isEqualTo("out cannot be written" + told);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(
            new FileAlreadyExistsException("out"),
            ": a file has the name of a folder that is needed [file-in-the-way]"),
        Arguments.of(
            new AccessDeniedException("out"), "; check the folder's permissions [write-forbidden]"),
        Arguments.of(
            new FileSystemException("out", null, "Is a directory"),
            ": Is a directory [write-refused]"),
        Arguments.of(
            new FileSystemException("out", null, "Read-only file system"),
            ": Read-only file system [write-refused]"),
        Arguments.of(
            new IOException("Input/output error"),
            ": the disk refused it (Input/output error); if it is full, make room, or choose"
                + " another --out [disk-refused]"),
        Arguments.of(
            new IOException(),
            ": the disk refused it (IOException); if it is full, make room, or choose another"
                + " --out [disk-refused]"),
        Arguments.of(
            new IOException("No space left on device"),
            ": the disk refused it (No space left on device); if it is full, make room, or choose"
                + " another --out [disk-refused]"));
  }
}
