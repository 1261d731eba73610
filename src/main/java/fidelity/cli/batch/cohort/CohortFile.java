package fidelity.cli.batch.cohort;

import fidelity.cli.outputs.ExcelReport;
import fidelity.cli.outputs.HtmlReport;
import fidelity.cli.outputs.JsonReport;
import fidelity.cli.outputs.PdfReport;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.ReportFormats;
import fidelity.cli.outputs.file.OutputFile;
import fidelity.cli.outputs.file.OutputFile.Content;
import fidelity.cohort.Cohort;
import fidelity.cohort.LeftOut;
import fidelity.cohort.TextList;
import fidelity.cohort.Visits;
import fidelity.cohort.overview.CohortProvenance;
import fidelity.cohort.overview.Overview;
import fidelity.data.csv.ItemsCsv;
import fidelity.data.csv.ScoresCsv;
import fidelity.report.cohort.IndexLayout;
import fidelity.report.html.HtmlIndexWriter;
import fidelity.words.problem.ProblemWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A file about a cohort.
///
/// @param name its name in the cohort's folder
public record CohortFile(String name, Content content) {

  /// The formats in which every cohort is reported on, the one that takes longest first.
  private static final List<ReportFormat> ALWAYS =
      List.of(new ExcelReport(), new PdfReport(), new JsonReport());

  /// The page that leads to the reports of all reviews.
  public static final String INDEX = "index.html";

  /// The files that carry where they come from. The first lists the reviews.
  public static final List<String> MARKED =
      Stream.of(
              Stream.of(name(new JsonReport())),
              ReportFormats.ALL.stream().map(CohortFile::name),
              Stream.of(INDEX))
          .flatMap(each -> each)
          .distinct()
          .toList();

  /// The tables of the reviews, which are plain.
  public static final List<String> TABLES =
      List.of("scores.csv", "items.csv", "answers.csv", "texts.csv");

  /// The names of all files about a cohort that a batch writes, the table of problems among them.
  public static final Set<String> NAMES =
      Stream.of(MARKED, TABLES, List.of("problems.csv"))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  /// All files that a cohort has, beside those of very many rows; where single sites are
  /// not told, no table of them. Of those with statistics, the one that takes
  /// longest comes first.
  ///
  /// The statistics are worked out while the tables of bare scores are written.
  ///
  /// @param texts what is written in its reviews
  /// @param origin where they come from, which they carry
  /// @param chosen the formats of its reports beside those that every cohort has
  /// @param reports where the reports of its reviews lie; an index leads to pages
  public static List<CohortFile> all(
      Cohort cohort,
      TextList texts,
      LeftOut leftOut,
      CohortProvenance origin,
      List<ReportFormat> chosen,
      ReportPaths reports) {
    var overview = CompletableFuture.supplyAsync(() -> Overview.of(cohort, origin.view()));
    return origin.view().tellsSites()
        ? Stream.of(
                tables(cohort, origin.view().visits()),
                summaries(overview, texts, leftOut, origin, chosen),
                index(cohort, origin, chosen, reports))
            .flatMap(List::stream)
            .toList()
        : summaries(overview, TextList.EMPTY, leftOut.counts(), origin, chosen);
  }

  private static List<CohortFile> index(
      Cohort cohort, CohortProvenance origin, List<ReportFormat> chosen, ReportPaths reports) {
    var page = new HtmlReport();
    return chosen.contains(page)
        ? List.of(
            new CohortFile(
                INDEX,
                Content.exact(
                    out ->
                        HtmlIndexWriter.write(
                            IndexLayout.layOut(cohort, origin, reports.inFormat(page), name(page)),
                            out))))
        : List.of();
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
      CohortProvenance origin,
      List<ReportFormat> chosen) {
    var told = new CohortReport(overview, texts, leftOut, origin);
    var others = chosen.stream().filter(each -> !ALWAYS.contains(each));
    return Stream.concat(ALWAYS.stream(), others).map(format -> of(format, told)).toList();
  }

  private static CohortFile of(ReportFormat format, CohortReport told) {
    return new CohortFile(name(format), out -> format.write(told, out));
  }

  /// The names of the files that report on a cohort in some formats.
  ///
  /// @param tellsSites whether single sites may be told: then pages have an index
  public static List<String> names(List<ReportFormat> formats, boolean tellsSites) {
    var index = Stream.of(INDEX).filter(_ -> tellsSites && formats.contains(new HtmlReport()));
    return Stream.concat(formats.stream().map(CohortFile::name), index).toList();
  }

  private static String name(ReportFormat format) {
    return "cohort" + format.ending();
  }

  /// Writes it into a folder and returns its warnings in words, each with the file.
  public List<String> writeTo(Path folder, ProblemWords words) {
    var path = folder.resolve(name);
    return new OutputFile(path)
        .write(content).stream().map(warning -> words.line(path.toString(), warning)).toList();
  }
}
