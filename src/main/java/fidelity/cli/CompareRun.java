package fidelity.cli;

import fidelity.cli.compare.AgreementReport;
import fidelity.cli.compare.CalibrationReport;
import fidelity.cli.compare.ComparisonName;
import fidelity.cli.compare.ComparisonReport;
import fidelity.cli.compare.RatersReport;
import fidelity.cli.compare.VisitsReport;
import fidelity.cli.console.CommandException;
import fidelity.cli.console.Version;
import fidelity.cli.console.Waiting;
import fidelity.cli.inputs.InputFile;
import fidelity.cli.inputs.ReadFiles;
import fidelity.cli.options.GateOptions;
import fidelity.cli.options.GlobalOptions;
import fidelity.cohort.agreement.PairAgreement;
import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import fidelity.scoring.comparison.Pairing;
import fidelity.scoring.comparison.RaterComparison;
import fidelity.scoring.comparison.VisitComparison;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One run of `compare`: sets reviews side by side, prints and writes what comes of it, and returns
/// the gates that are missed.
///
/// @param by the rubric to score by, where it is not the one that reviews name
record CompareRun(
    GlobalOptions options,
    ComparisonOutput output,
    GateOptions gates,
    Rubrics shelf,
    Optional<Rubric> by) {

  /// The agreement over all visits in a folder.
  List<Diagnostic> pairs(Path folder) {
    var agreement =
        Waiting.during(options.console(), () -> new PairsFolder(folder, shelf, by).agreement());
    write(
        new AgreementReport(agreement, Version.number()),
        ComparisonName.folder(folder),
        ComparisonName.AGREEMENT);
    return List.of();
  }

  /// Raters beside a master review.
  List<Diagnostic> calibration(Path master, List<Path> raters) {
    var review = new MasterReview(master, raters, shelf, by);
    var calibration = Waiting.during(options.console(), review::calibration);
    write(
        new CalibrationReport(calibration, Version.number()),
        ComparisonName.folder(calibration.master()),
        ComparisonName.of(calibration));
    return gates.missed(calibration);
  }

  /// Two reviews, of two raters or of two visits.
  ///
  /// @param consensus where to begin the raters' consensus
  /// @param force whether that file may be written over
  List<Diagnostic> reviews(List<Path> files, Optional<Path> consensus, boolean force) {
    var documents = Waiting.during(options.console(), () -> InputFile.reviews(files, shelf));
    var one = score(documents.getFirst());
    var other = score(documents.getLast());
    consensus.ifPresent(new ReadFiles(files, shelf)::refuseToReplace);
    return switch (Waiting.during(options.console(), () -> Pairing.of(one, other))) {
      case Pairing.Raters(var raters) -> raters(raters, consensus, force);
      case Pairing.Visits(var visits) -> visits(visits, consensus);
      case Pairing.Unfit(var why) -> throw new UnfitReviews(one, other).refused(why);
    };
  }

  private Scorecard score(ReviewDocument document) {
    return Scorer.score(by.orElse(document.rubric()), document.review());
  }

  private List<Diagnostic> raters(RaterComparison raters, Optional<Path> consensus, boolean force) {
    gates.refuseForRaters();
    var agreement = PairAgreement.of(raters);
    var report = new RatersReport(raters, agreement, Version.number());
    var file = consensus.map(path -> new ConsensusFile(path, options.console()));
    file.ifPresent(each -> each.refuseUnfit(raters, force));
    var told = planned(report, raters.first(), raters.second());
    file.ifPresent(each -> each.write(raters));
    output.write(List.of(told));
    return gates.missed(raters, agreement);
  }

  private List<Diagnostic> visits(VisitComparison visits, Optional<Path> consensus) {
    gates.refuseForVisits();
    if (consensus.isPresent()) {
      throw new CommandException(Code.ONLY_FOR_RATERS, Detail.name("--consensus"));
    }
    var report = new VisitsReport(visits, Version.number());
    output.write(List.of(planned(report, visits.before(), visits.after())));
    return gates.missed(visits);
  }

  private ComparedReviews planned(ComparisonReport report, Scorecard first, Scorecard second) {
    return planned(report, ComparisonName.folder(second), ComparisonName.of(first, second));
  }

  private void write(ComparisonReport report, Path folder, String name) {
    output.write(List.of(planned(report, folder, name)));
  }

  /// The files of a report, none of which replaces one that was read.
  private ComparedReviews planned(ComparisonReport report, Path folder, String name) {
    var told = output.planned(report, folder, name);
    var read = report.reviews().stream().map(ComparisonName::file).toList();
    output.refuseClashes(List.of(told), new ReadFiles(read, shelf));
    return told;
  }
}
