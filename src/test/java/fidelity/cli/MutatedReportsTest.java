package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.ReportFormats;
import fidelity.problem.UnsoundFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A report that was changed by chance is read, or refused as unsound; nothing else happens. Enough
/// of them are read for this to say something of all that reads them.
class MutatedReportsTest {

  private static final int ROUNDS = Integer.getInteger("mutated.rounds", 60);

  @TempDir private static Path folder;
  private static MutatedReports reports;

  @BeforeAll
  static void write() throws IOException {
    reports = MutatedReports.in(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "html", "json", "xlsx"})
  void eachIsReadOrRefused(String ending) throws IOException {
    var format = ReportFormats.of(Path.of("a." + ending)).orElseThrow();
    var read = 0;
    for (var seed = 0; seed < ROUNDS; seed++) {
      var bytes = reports.next(ending, new Random(seed));
      var outcome = outcome(format, bytes);
      assertThat(outcome).as("seed %d", seed).isIn("read", "unsound");
      read += outcome.equals("read") ? 1 : 0;
    }
    assertThat(read).isGreaterThan(ROUNDS / 2);
  }

  private static String outcome(ReportFormat format, byte[] bytes) {
    try {
      format.properties(bytes);
      format.read(bytes);
      return "read";
    } catch (UnsoundFileException e) {
      return "unsound";
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return e.toString();
    }
  }
}
