package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.ReportFormats;
import fidelity.problem.UnsoundFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A report that was changed by chance is read, or refused as unsound; nothing else happens.
class MutatedReportsTest {

  private static final int ROUNDS = Integer.getInteger("mutated.rounds", 60);
  private static final List<String> PIECES =
      List.of(
          "<<", ">>", "[", "]", "(", ")", "0", "-1", "99999999999", " 0 R", "/", "<a>", "\0", "");

  @TempDir private static Path folder;

  @BeforeAll
  static void write() throws IOException {
    var review = Path.of("samples/team-practice-2025.yaml").toString();
    Cli.run("score", review, "--format=pdf,json", "--out=" + folder);
    Edited.savedAnew(folder.resolve("team-practice-2025.pdf")); // its objects are not packed then
  }

  @Test
  void aPdfIsReadOrRefused() throws IOException {
    assertAllAreReadOrRefused("pdf");
  }

  @Test
  void jsonIsReadOrRefused() throws IOException {
    assertAllAreReadOrRefused("json");
  }

  @Test
  void aWorkbookWithAChangedPartIsReadOrRefused() throws IOException {
    var xlsx = folder.resolve("a.xlsx");
    for (var seed = 0; seed < ROUNDS; seed++) {
      Files.write(xlsx, RawWorkbook.ofRows(20));
      var chance = new Random(seed);
      for (var part : Edited.unpacked(xlsx).entrySet()) {
        Edited.replaced(xlsx, part.getKey(), mutated(part.getValue(), chance));
      }
      assertIsReadOrRefused(xlsx, Files.readAllBytes(xlsx), seed);
    }
  }

  private static void assertAllAreReadOrRefused(String ending) throws IOException {
    var file = folder.resolve("team-practice-2025." + ending);
    var bytes = Files.readAllBytes(file);
    for (var seed = 0; seed < ROUNDS; seed++) {
      assertIsReadOrRefused(file, mutated(bytes, new Random(seed)), seed);
    }
  }

  private static void assertIsReadOrRefused(Path file, byte[] bytes, int seed) {
    var format = ReportFormats.of(file).orElseThrow();
    assertThat(outcome(format, bytes)).as("seed %d", seed).isIn("read", "unsound");
  }

  private static String outcome(ReportFormat format, byte[] bytes) {
    try {
      format.provenance(bytes);
      format.read(bytes);
      return "read";
    } catch (UnsoundFileException e) {
      return "unsound";
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return e.toString();
    }
  }

  private static byte[] mutated(byte[] bytes, Random chance) {
    var text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
    for (var changes = 1 + chance.nextInt(4); changes > 0; changes--) {
      var from = chance.nextInt(text.length() + 1);
      var to = Math.min(text.length(), from + chance.nextInt(8));
      text.replace(from, to, PIECES.get(chance.nextInt(PIECES.size())));
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
