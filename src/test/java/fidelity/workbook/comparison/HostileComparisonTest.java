package fidelity.workbook.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.TestScorecard;
import fidelity.scoring.Scorecard;
import fidelity.workbook.samples.ComparisonWorkbooks;
import fidelity.workbook.samples.FormulaCells;
import fidelity.workbook.samples.SampleWorkbooks;
import fidelity.workbook.samples.SheetDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What raters wrote stays text, also where formulas stand beside it.
class HostileComparisonTest {

  private static final String SITE = "=HYPERLINK(\"x\",\"y\")";

  @TempDir private Path folder;

  @Test
  void namesAndNotesOfRatersNeverBecomeFormulas() throws IOException {
    var raters = List.of(rater("a", "=1+1"), rater("b", "=2\\\"+2"));
    for (var workbook :
        List.of(
            ComparisonWorkbooks.raters(raters.getFirst(), raters.getLast()),
            ComparisonWorkbooks.agreement(raters))) {
      try (var book = SampleWorkbooks.open(SampleWorkbooks.bytes(workbook))) {
        assertThat(FormulaCells.of(book).values())
            .extracting(Cell::getCellFormula)
            .noneMatch(formula -> formula.matches(".*(HYPERLINK|1\\+1|2\\+2).*"));
        var sheet = SheetDump.of(book.getSheetAt(0));
        assertThat(sheet).contains("=1+1", "=2\"+2");
      }
    }
  }

  private Scorecard rater(String file, String name) throws IOException {
    var sample = Files.readString(Path.of("samples/raters/riverbend-%s.yaml".formatted(file)));
    var text =
        sample
            .replaceFirst("(?m)^rater: .*$", "rater: \"" + name.replace("\\", "\\\\") + "\"")
            .replaceFirst("name: Riverbend Employment Service", "name: '" + SITE + "'");
    assertThat(text).contains(SITE, "rater: \"=");
    var written = Files.writeString(folder.resolve("riverbend-%s.yaml".formatted(file)), text);
    return TestScorecard.of(written);
  }
}
