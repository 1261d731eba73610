package fidelity.cli;

import static java.util.stream.Collectors.joining;

import fidelity.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Small inputs as real use brings them: all that `check`, `score` and `batch` say of each.
///
/// A file in a folder of `src/test/resources/cases` is a case; `make golden` writes what is said of
/// it to the folder of the same name in `golden/cases`.
class CasesTest {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Path GOLDEN = Path.of("src/test/resources/golden/cases");

  /// Letters that leave no ink: a golden file shows them by their number.
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\n]]");

  @TempDir private Path out;

  @ParameterizedTest
  @MethodSource("cases")
  void allThatIsSaidOfAFileIsAsExpected(Path file) {
    var said = commands(file).map(command -> said(command, file)).collect(joining("\n"));
    Golden.assertMatches(GOLDEN.resolve(file + ".txt"), said + scores());
  }

  /// Rows of a table need a rubric, which the command line names.
  private static Stream<String> commands(Path file) {
    var rubric = file.toString().endsWith(".csv") ? "--rubric ips-25 " : "";
    return Stream.of(
        "check FILE",
        "check --language fi FILE",
        "score --format pdf --out OUT FILE",
        "batch --format none --out OUT %sFILE".formatted(rubric));
  }

  private String said(String command, Path file) {
    var path = CASES.resolve(file).toString();
    var arguments =
        Stream.of(command.split(" ", -1))
            .map(each -> each.equals("FILE") ? path : each)
            .map(each -> each.equals("OUT") ? out.toString() : each);
    var run = Cli.run(arguments.toArray(String[]::new));
    var shown = "$ fidelity " + command.replace("FILE", file.getFileName().toString());
    var said = "%s%n%s%s".formatted(shown, run.out(), run.err()) + exit(run.code());
    return plain(said.replace(path, file.getFileName().toString()));
  }

  private static String exit(int code) {
    return code == 0 ? "" : "exit code %d%n".formatted(code);
  }

  /// The table of scores that the batch left, if it did.
  private String scores() {
    var table = out.resolve("scores.csv");
    try {
      return Files.exists(table) ? "\nscores.csv\n" + plain(Files.readString(table)) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String plain(String text) {
    return UNSEEN
        .matcher(text.replace(out.toString(), "OUT").replace("\r\n", "\n"))
        .replaceAll(letter -> "<U+%04X>".formatted(letter.group().codePointAt(0)));
  }

  static Stream<Path> cases() throws IOException {
    try (var files = Files.walk(CASES)) {
      return files.filter(Files::isRegularFile).map(CASES::relativize).sorted().toList().stream();
    }
  }
}
