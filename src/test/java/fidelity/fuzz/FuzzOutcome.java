package fidelity.fuzz;

import fidelity.cli.outputs.ReportFormats;
import fidelity.data.json.ScorecardJson;
import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.input.YamlFile;
import fidelity.input.table.TableReader;
import fidelity.input.table.TableRow;
import fidelity.input.table.TableSettings;
import fidelity.problem.InputException;
import fidelity.problem.UnsoundFileException;
import fidelity.report.review.PlanLayout;
import fidelity.report.review.ScorecardLayout;
import fidelity.report.text.Display;
import fidelity.report.text.TextWriter;
import fidelity.rubric.proof.Proof;
import fidelity.scoring.Scorer;
import fidelity.scoring.improvement.Improvements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What the program makes of a file.
enum FuzzOutcome {
  UNREADABLE,
  WITH_PROBLEMS,
  NEITHER_KIND,
  RUBRIC_PROVED,
  REVIEW_SCORED,
  TABLE_SCORED,
  REPORT_UNSOUND,
  REPORT_READ;

  /// Reads a file and does with it all that can be done.
  static FuzzOutcome of(Path file) throws IOException {
    try {
      if (TableReader.isTable(file)) {
        return table(file);
      }
      return ReportFormats.of(file).isPresent() ? report(file) : yaml(YamlFile.open(file));
    } catch (InputException e) {
      return e.readable() ? WITH_PROBLEMS : UNREADABLE;
    }
  }

  private static FuzzOutcome yaml(YamlFile input) {
    return switch (input.kind()) {
      case REVIEW -> {
        use(input.review(new Rubrics()));
        yield REVIEW_SCORED;
      }
      case RUBRIC -> {
        Proof.of(input.rubric(new Rubrics()).rubric());
        yield RUBRIC_PROVED;
      }
      case NEITHER -> NEITHER_KIND;
    };
  }

  private static void use(ReviewDocument document) {
    var scorecard = Scorer.score(document.rubric(), document.review());
    var way = Improvements.of(scorecard);
    TextWriter.write(ScorecardLayout.explained(scorecard, Optional.empty()), Display.PLAIN);
    TextWriter.write(PlanLayout.layOut(way), Display.PLAIN);
    ScorecardJson.write(way, "0");
  }

  private static FuzzOutcome table(Path file) {
    var shelf = new Rubrics();
    try (var rows =
        TableReader.open(file, TableSettings.PLAIN, shelf, shelf.rubric("ips-25", Path.of("")))) {
      while (rows.hasNext()) {
        switch (rows.next()) {
          case TableRow.Read(_, var document) -> use(document);
          case TableRow.Refused _ -> {}
        }
      }
      return TABLE_SCORED;
    }
  }

  private static FuzzOutcome report(Path file) throws IOException {
    var format = ReportFormats.of(file).orElseThrow();
    var bytes = Files.readAllBytes(file);
    try {
      format.properties(bytes);
      format.read(bytes);
      return REPORT_READ;
    } catch (UnsoundFileException e) {
      return REPORT_UNSOUND;
    }
  }
}
