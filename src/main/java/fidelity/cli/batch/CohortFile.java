package fidelity.cli.batch;

import fidelity.cli.outputs.ExcelReport;
import fidelity.cli.outputs.JsonReport;
import fidelity.cli.outputs.OutputFile;
import fidelity.cli.outputs.OutputFile.Content;
import fidelity.cli.outputs.PdfReport;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cohort.Cohort;
import fidelity.cohort.LeftOut;
import fidelity.cohort.TextList;
import fidelity.cohort.Visits;
import fidelity.cohort.overview.CohortProvenance;
import fidelity.cohort.overview.Overview;
import fidelity.data.csv.ItemsCsv;
import fidelity.data.csv.ScoresCsv;
import fidelity.words.problem.ProblemWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// A file about a cohort.
///
/// @param name its name in the cohort's folder
public record CohortFile(String name, Content content) {

  /// The names of all files about a cohort that a batch writes, the tables of problems,
  /// answers and texts among them.
  public static final Set<String> NAMES =
      Set.of(
          "problems.csv",
          "answers.csv",
          "texts.csv",
          "items.csv",
          "scores.csv",
          "cohort.xlsx",
          "cohort.pdf",
          "cohort.json");

  /// The formats of the reports on a cohort, the one that takes longest first.
  private static final List<ReportFormat> FORMATS =
      List.of(new ExcelReport(), new PdfReport(), new JsonReport());

  /// The files that carry where they come from. The first lists the reviews.
  public static final List<String> MARKED = List.of("cohort.json", "cohort.xlsx", "cohort.pdf");

  /// The tables of the reviews, which are plain.
  public static final List<String> TABLES =
      List.of("scores.csv", "items.csv", "answers.csv", "texts.csv");

  /// All files that a cohort has, beside those of very many rows; where single sites are
  /// not told, no table of them. Of those with statistics, the one that takes
  /// longest comes first.
  ///
  /// The statistics are worked out while the tables of bare scores are written.
  ///
  /// @param texts what is written in its reviews
  /// @param origin where they come from, which they carry
  public static List<CohortFile> all(
      Cohort cohort, TextList texts, LeftOut leftOut, CohortProvenance origin) {
    var overview = CompletableFuture.supplyAsync(() -> Overview.of(cohort, origin.view()));
    return origin.view().tellsSites()
        ? Stream.concat(
                tables(cohort, origin.view().visits()).stream(),
                summaries(overview, texts, leftOut, origin).stream())
            .toList()
        : summaries(overview, TextList.EMPTY, leftOut.counts(), origin);
  }

  private static List<CohortFile> tables(Cohort cohort, Visits visits) {
    return List.of(
        new CohortFile("items.csv", Content.exact(out -> ItemsCsv.write(cohort, visits, out))),
        new CohortFile("scores.csv", Content.exact(out -> ScoresCsv.write(cohort, visits, out))));
  }

  private static List<CohortFile> summaries(
      CompletableFuture<Overview> overview,
      TextList texts,
      LeftOut leftOut,
      CohortProvenance origin) {
    var told = new CohortReport(overview, texts, leftOut, origin);
    return FORMATS.stream().map(format -> of(format, told)).toList();
  }

  private static CohortFile of(ReportFormat format, CohortReport told) {
    return new CohortFile("cohort" + format.ending(), out -> format.write(told, out));
  }

  /// Writes it into a folder and returns its warnings in words, each with the file.
  List<String> writeTo(Path folder, ProblemWords words) {
    var path = folder.resolve(name);
    return new OutputFile(path)
        .write(content).stream().map(warning -> words.line(path.toString(), warning)).toList();
  }
}
