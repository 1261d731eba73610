package fidelity.cli.check;

import fidelity.cli.batch.cohort.CohortFile;
import fidelity.cli.check.cohort.CohortFolder;
import fidelity.cli.check.inputs.CheckedInputs;
import fidelity.cli.check.inputs.CheckedReview;
import fidelity.cli.inputs.FoundFiles;
import fidelity.cli.inputs.Inputs;
import fidelity.cli.outputs.ReportFile;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.ReportFormats;
import fidelity.cli.outputs.ReportName;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.rubric.Origin;
import fidelity.scoring.Provenance;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Whether every review has its reports, and every report its review and its name.
///
/// A report has the name that `score` gives it, or the one that a batch does. What is in a report
/// is not looked at here.
///
/// @param inputs the reviews
/// @param formats the formats in which each must have a report
public record RequiredReports(CheckedInputs inputs, List<ReportFormat> formats) {

  public RequiredReports {
    formats = List.copyOf(formats);
  }

  /// What is missing beside the reviews or has no place there.
  ///
  /// Reports without a review are looked for in folders that the user named: beside a file that is
  /// named alone there may be others.
  public List<Diagnostic> among(Inputs files) {
    var siblings = new Siblings();
    var claims = Claims.of(inputs.reviews().all(), inputs.broken());
    var beside = inputs.reviews().files().stream().flatMap(review -> missing(review, siblings));
    var reports = files.folders().stream().flatMap(folder -> reports(folder).stream()).distinct();
    var misplaced =
        reports
            .filter(report -> !claims.areOn(report))
            .flatMap(report -> misplaced(report).stream());
    var cohorts = files.folders().stream().flatMap(this::ofCohorts).distinct();
    return Stream.of(beside, misplaced, cohorts).flatMap(each -> each).toList();
  }

  /// What is missing in a folder of reports or has a name that no review gives it.
  public List<Diagnostic> in(Path folder) {
    var reports = reports(folder);
    var there = there(reports);
    var missing =
        inputs.reviews().told().stream()
            .flatMap(
                review ->
                    formats.stream()
                        .filter(
                            each -> !there.getOrDefault(review.origin(), Set.of()).contains(each))
                        .map(each -> missing(review, each, folder, names(review))));
    var renamed = reports.stream().flatMap(report -> renamed(report).stream());
    return Stream.of(missing, renamed, ofCohorts(folder)).flatMap(each -> each).toList();
  }

  /// What is missing beside files of cohorts.
  private Stream<Diagnostic> ofCohorts(Path folder) {
    return FoundFiles.in(folder, file -> CohortFile.MARKED.contains(name(file))).found().stream()
        .map(RequiredReports::folder)
        .distinct()
        .flatMap(each -> CohortFolder.in(each).stream())
        .flatMap(each -> each.missing(formats).stream());
  }

  private static String name(Path file) {
    return Objects.requireNonNullElse(file.getFileName(), file).toString();
  }

  /// The formats in which each review has a report of its name.
  private Map<Origin, Set<ReportFormat>> there(List<Path> reports) {
    var claims = Claims.of(inputs.reviews().told(), List.of());
    var there = new HashMap<Origin, Set<ReportFormat>>();
    for (var report : reports) {
      ReportFormats.ofReport(report)
          .ifPresent(
              format ->
                  claims
                      .on(report)
                      .forEach(
                          review ->
                              there
                                  .computeIfAbsent(review.origin(), _ -> new HashSet<>())
                                  .add(format)));
    }
    return there;
  }

  private static List<String> names(CheckedReview review) {
    var ofBatch = ReportName.ofBatch(review.header());
    return review.row() ? List.of(ofBatch) : Stream.of(stem(review), ofBatch).distinct().toList();
  }

  private Stream<Diagnostic> missing(CheckedReview review, Siblings siblings) {
    var reports = siblings.called(stem(review), review.path());
    return formats.stream()
        .filter(
            each ->
                reports.stream()
                    .filter(file -> ReportFormats.ofReport(file).filter(each::equals).isPresent())
                    .noneMatch(file -> review.rubricOf(file).isPresent()))
        .map(each -> missing(review, each, folder(review.path()), List.of(stem(review))));
  }

  private static Diagnostic missing(
      CheckedReview review, ReportFormat format, Path folder, List<String> names) {
    return Diagnostic.of(
        Place.startOf(review.path().toString()),
        Subject.REVIEW,
        Code.REPORT_MISSING,
        new Detail.Either(names.stream().map(name -> name + format.ending()).toList()),
        Detail.name(folder.toString().isEmpty() ? "." : folder.toString()));
  }

  /// A report beside the reviews that no review claims by its name.
  private Optional<Diagnostic> misplaced(Path report) {
    return provenance(report)
        .map(
            origin ->
                inputs
                    .reviews()
                    .find(origin)
                    .map(review -> renamed(report, review))
                    .orElseGet(() -> orphaned(report, origin)));
  }

  /// A report in a folder of reports whose review is there and gives it another name.
  private Optional<Diagnostic> renamed(Path report) {
    return provenance(report)
        .flatMap(inputs.reviews()::find)
        .filter(review -> !review.claims(report))
        .map(review -> renamed(report, review));
  }

  private static Diagnostic renamed(Path report, CheckedReview review) {
    var message =
        Message.of(
            Code.REPORT_RENAMED,
            Detail.name(review.path().toString()),
            new Detail.Either(names(review)));
    return Diagnostic.of(Place.startOf(report.toString()), Subject.REPORT, message);
  }

  private Diagnostic orphaned(Path report, Provenance origin) {
    var message =
        inputs.reviews().needsCodes(origin)
            ? Message.of(Code.PSEUDONYMS_NEEDED)
            : Message.of(Code.REPORT_ORPHANED, Detail.name(origin.reviewName()));
    return Diagnostic.of(Place.startOf(report.toString()), Subject.REPORT, message);
  }

  private static Optional<Provenance> provenance(Path report) {
    return ReportFormats.ofReport(report).flatMap(format -> ReportFile.provenance(report, format));
  }

  private static List<Path> reports(Path folder) {
    return FoundFiles.in(folder, file -> ReportFormats.ofReport(file).isPresent()).found();
  }

  private static String stem(CheckedReview review) {
    return ReportName.of(review.path());
  }

  private static Path folder(Path file) {
    return Objects.requireNonNullElse(file.getParent(), Path.of(""));
  }
}
