package fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The launcher ends with 1 only when the program's answer is no, whatever keeps Java from
/// starting; a script stands in for Java.
class LauncherExitTest {

  @TempDir private Path temporary;
  private Path home = Path.of("");

  private record Run(int code, String said) {}

  @BeforeEach
  void home() {
    home = temporary.resolve("home");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "11, 1", "2, 2", "70, 70", "1, 2", "127, 2", "134, 70", "143, 143"})
  void theExitCodeTellsWhatHappened(int java, int code) throws IOException, InterruptedException {
    assertThat(run(launcher("exit " + java)).code()).isEqualTo(code);
  }

  @Test
  void optionsForOtherProgramsAreForgotten() throws IOException, InterruptedException {
    var launcher = launcher("echo \"[$JAVA_TOOL_OPTIONS$JDK_JAVA_OPTIONS$_JAVA_OPTIONS]\"");
    var wrong = "JAVA_TOOL_OPTIONS=-Xa JDK_JAVA_OPTIONS=-Xb _JAVA_OPTIONS=-Xc ";
    assertThat(run("sh", "-c", wrong + "\"$0\"", launcher)).isEqualTo(new Run(0, "[]\n"));
  }

  /// Where no terminal is, none is asked how wide it is.
  @ParameterizedTest
  @CsvSource({
    "LC_ALL=C, '[ascii,]'",
    "LC_ALL=C FIDELITY_GLYPHS=unicode COLUMNS=70, '[unicode,70]'",
    "LC_ALL=en_US.UTF-8, '[,]'",
    "LC_ALL= LC_CTYPE= LANG=fi_FI.utf8, '[,]'"
  })
  void javaLearnsWhatCanBeDrawnAndHowWide(String variables, String told)
      throws IOException, InterruptedException {
    var launcher = launcher("echo \"[$FIDELITY_GLYPHS,$COLUMNS]\"");
    var line = "unset COLUMNS FIDELITY_GLYPHS; " + variables + " \"$0\"";
    assertThat(run("sh", "-c", line, launcher)).isEqualTo(new Run(0, told + "\n"));
  }

  @Test
  void aFolderWithAColonIsRefused() throws IOException, InterruptedException {
    home = temporary.resolve("a:b");
    assertThat(run(launcher("exit 1")))
        .isEqualTo(
            new Run(
                2,
                "fidelity: Java cannot run a program in a folder with a colon in its name; move"
                    + " it: %s/bin/..\n".formatted(home)));
  }

  @Test
  void aWorkingFolderThatWasRemovedIsTold() throws IOException, InterruptedException {
    var gone = Files.createDirectory(temporary.resolve("gone"));
    var run =
        run("sh", "-c", "cd \"$1\" && rmdir \"$1\" && \"$0\"", launcher("exit 1"), gone.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.said()).endsWith("fidelity: the working folder was removed; go to another\n");
  }

  /// Installs the launcher with a Java of those words.
  private String launcher(String java) throws IOException {
    var text = Files.readString(Path.of("src/main/launcher/fidelity"));
    script(home.resolve("runtime/bin/java"), "#!/bin/sh\n" + java + "\n");
    return script(home.resolve("bin/fidelity"), text.replace("${project.version}", "0"));
  }

  private static String script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file.toString();
  }

  private static Run run(String... words) throws IOException, InterruptedException {
    var process = new ProcessBuilder(new ArrayList<>(List.of(words))).redirectErrorStream(true);
    var running = process.start();
    var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(running.waitFor(), said);
  }
}
