package fidelity.cli.check.inputs;

import fidelity.cli.inputs.Input;
import fidelity.cli.inputs.Inputs;
import fidelity.cli.inputs.Unread;
import fidelity.cli.outputs.DocxReport;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.ReportFormats;
import fidelity.cli.previous.PreviousVisit;
import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.input.table.TableSettings;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.report.docx.template.WordTemplate;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.VisitComparison;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The reviews and rubrics that are checked, and what was found in them.
public final class CheckedInputs {

  private final Rubrics shelf = new Rubrics();
  private final KnownRubrics rubrics = new KnownRubrics(shelf);
  private final CheckedReviews reviews = new CheckedReviews();
  private final List<Path> broken = new ArrayList<>();
  private final List<Diagnostic> found = new ArrayList<>();
  private int reviewFiles;
  private int rubricFiles;
  private final List<Path> others = new ArrayList<>();
  private Unread unread = Unread.NOTHING;
  private List<ReportFormat> formats = ReportFormats.ALL;

  private CheckedInputs() {}

  /// Reads them all; what is wrong with one is kept.
  ///
  /// @param skipOthers whether a file that is neither a review nor a rubric is passed over though
  ///     it is named, or is no sound YAML
  /// @param settings how tables are read
  /// @param ofRows the rubric of rows that name none
  public static CheckedInputs read(
      Inputs files, boolean skipOthers, TableSettings settings, Optional<Rubric> ofRows) {
    var inputs = new CheckedInputs();
    ofRows.ifPresent(inputs.rubrics::add);
    files.all().forEach(new InputCheck(inputs, skipOthers, settings, ofRows)::read);
    inputs.found.addAll(files.problems());
    inputs.unread = files.passedOver();
    return inputs;
  }

  /// Knows that reports for Word may be made by this template.
  public void madeBy(WordTemplate template) {
    formats =
        Stream.concat(ReportFormats.ALL.stream(), Stream.of(new DocxReport(Optional.of(template))))
            .toList();
  }

  /// All formats that reports may be made in.
  public List<ReportFormat> formats() {
    return formats;
  }

  /// Reads all of these, tables as they come.
  public static CheckedInputs read(List<Input> files, boolean skipOthers) {
    var inputs = new CheckedInputs();
    var check = new InputCheck(inputs, skipOthers, TableSettings.PLAIN, Optional.empty());
    files.forEach(check::read);
    return inputs;
  }

  /// The rubrics that inputs name.
  Rubrics shelf() {
    return shelf;
  }

  /// Keeps what was found in an input.
  void find(List<Diagnostic> problems) {
    found.addAll(problems);
  }

  /// Keeps a file that cannot be read, with why.
  void addBroken(Path file, InputException why) {
    broken.add(file);
    found.addAll(why.problems());
  }

  /// Keeps a file that is no input.
  void addOther(Path file) {
    others.add(file);
  }

  /// Counts files that are reviews, or rows of a table.
  void countReviews(int count) {
    reviewFiles += count;
  }

  /// Counts a file that is a rubric.
  void countRubric() {
    rubricFiles++;
  }

  /// Keeps a rubric that could be read.
  void add(Rubric rubric) {
    rubrics.add(rubric);
  }

  /// Keeps a review that could be read.
  void add(CheckedReview review) {
    reviews.add(review);
    rubrics.add(review.rubric());
  }

  /// The reviews that could be read.
  public CheckedReviews reviews() {
    return reviews;
  }

  /// The files that could not be read.
  public List<Path> broken() {
    return broken;
  }

  /// What was found, each once: a broken rubric is read for every review that names it.
  public List<Diagnostic> found() {
    return found.stream().distinct().toList();
  }

  /// How many files were reviews, whatever is wrong with them.
  public int reviewFiles() {
    return reviewFiles;
  }

  /// How many files were rubrics.
  public int rubricFiles() {
    return rubricFiles;
  }

  /// What lies in the folders and was passed over.
  public Unread passedOver() {
    return unread.with(others);
  }

  /// What has changed since the last review that a checked one names.
  public Optional<VisitComparison> since(ReviewDocument review, Scorecard scorecard) {
    return PreviousVisit.of(review, scorecard, shelf).since();
  }

  /// The rubrics that reports may have been made by.
  public KnownRubrics rubrics() {
    return rubrics;
  }
}
