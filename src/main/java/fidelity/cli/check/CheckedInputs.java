package fidelity.cli.check;

import fidelity.cli.inputs.Input;
import fidelity.cli.inputs.InputFile;
import fidelity.cli.inputs.Inputs;
import fidelity.cli.inputs.RubricCheck;
import fidelity.cli.inputs.Unread;
import fidelity.cli.inputs.Warnings;
import fidelity.cli.outputs.DocxReport;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.ReportFormats;
import fidelity.cli.outputs.ReportName;
import fidelity.cli.previous.PreviousVisit;
import fidelity.cli.pseudonyms.Telling;
import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.input.YamlFile;
import fidelity.input.table.TableReader;
import fidelity.input.table.TableSettings;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.pseudonym.Pseudonyms;
import fidelity.report.docx.template.WordTemplate;
import fidelity.rubric.Rubric;
import fidelity.scoring.Provenance;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import fidelity.scoring.comparison.VisitComparison;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The reviews and rubrics that are checked, and what was found in them.
public final class CheckedInputs {

  private final boolean skipOthers;
  private final TableSettings settings;
  private final Optional<Rubric> ofRows;
  private final Rubrics shelf = new Rubrics();
  private final KnownRubrics rubrics = new KnownRubrics(shelf);
  private final List<CheckedReview> reviews = new ArrayList<>();
  private final Map<String, List<CheckedReview>> byHash = new HashMap<>();
  private final List<Path> broken = new ArrayList<>();
  private final List<Diagnostic> found = new ArrayList<>();
  private int reviewFiles;
  private int rubricFiles;
  private final List<Path> others = new ArrayList<>();
  private Unread unread = Unread.NOTHING;
  private Optional<List<CheckedReview>> byCode = Optional.empty();
  private List<ReportFormat> formats = ReportFormats.ALL;

  private CheckedInputs(boolean skipOthers, TableSettings settings, Optional<Rubric> ofRows) {
    this.skipOthers = skipOthers;
    this.settings = settings;
    this.ofRows = ofRows;
    ofRows.ifPresent(rubrics::add);
  }

  /// Reads them all; what is wrong with one is kept.
  ///
  /// @param skipOthers whether a file that is neither a review nor a rubric is passed over though
  ///     it is named, or is no sound YAML
  /// @param settings how tables are read
  /// @param ofRows the rubric of rows that name none
  public static CheckedInputs read(
      Inputs files, boolean skipOthers, TableSettings settings, Optional<Rubric> ofRows) {
    var inputs = new CheckedInputs(skipOthers, settings, ofRows);
    files.all().forEach(inputs::read);
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
  List<ReportFormat> formats() {
    return formats;
  }

  /// Reads all of these, tables as they come.
  static CheckedInputs read(List<Input> files, boolean skipOthers) {
    var inputs = new CheckedInputs(skipOthers, TableSettings.PLAIN, Optional.empty());
    files.forEach(inputs::read);
    return inputs;
  }

  private void read(Input input) {
    var path = input.path();
    if (TableReader.isTable(path) && !InputFile.isOne(path)) {
      table(path);
      return;
    }
    if (input.named() && ReportFormats.ofReport(path).isPresent()) {
      other(path, reportNamed(path));
      return;
    }
    if (skipOthers && InputFile.isOther(path)) {
      others.add(path);
      return;
    }
    try {
      read(InputFile.open(path), input.named());
    } catch (InputException e) {
      broken.add(path);
      found.addAll(e.problems());
    }
  }

  private void table(Path path) {
    if (skipOthers && !TableReader.looksLikeOne(path)) {
      others.add(path);
      return;
    }
    try {
      var table = CheckedTable.read(path, settings, shelf, ofRows);
      reviewFiles += table.rows();
      table.reviews().forEach(this::add);
      found.addAll(table.found());
    } catch (InputException e) {
      if (e.problems().getFirst().code() == Code.REPORT_NOT_TABLE) {
        other(path, reportNamed(path));
      } else {
        broken.add(path);
        found.addAll(e.problems());
      }
    }
  }

  private static Diagnostic reportNamed(Path path) {
    return Diagnostic.of(Place.startOf(path.toString()), Subject.FILE, Code.REPORT_NAMED);
  }

  private void read(InputFile file, boolean named) {
    switch (file) {
      case InputFile.Book(var book) -> review(() -> book.review(shelf));
      case InputFile.Yaml(var yaml) -> read(yaml, named);
    }
  }

  private void read(YamlFile file, boolean named) {
    switch (file.kind()) {
      case REVIEW -> review(() -> file.review(shelf));
      case RUBRIC -> rubric(file);
      case NEITHER -> neither(file, named);
    }
  }

  /// A file that is no input is a problem, unless the user wants such files passed over.
  private void other(Path path, Diagnostic problem) {
    if (skipOthers) {
      others.add(path);
    } else {
      found.add(problem);
    }
  }

  private void neither(YamlFile file, boolean named) {
    if (named) {
      other(file.path(), file.neither());
    } else {
      others.add(file.path());
    }
  }

  private void review(Supplier<ReviewDocument> reading) {
    reviewFiles++;
    var review = reading.get();
    add(CheckedReview.ofFile(review, shelf));
    var scorecard = Scorer.score(review.rubric(), review.review());
    found.addAll(Warnings.of(review, scorecard));
    found.addAll(ConsensusCheck.of(review, shelf));
    found.addAll(PreviousVisit.of(review, scorecard, shelf).found());
  }

  private void add(CheckedReview review) {
    reviews.add(review);
    rubrics.add(review.rubric());
    find(review);
  }

  private void find(CheckedReview review) {
    byHash.computeIfAbsent(review.origin().sha256(), _ -> new ArrayList<>(1)).add(review);
  }

  private void rubric(YamlFile file) {
    rubricFiles++;
    var check = RubricCheck.of(file.rubric(shelf));
    rubrics.add(check.document().rubric());
    found.addAll(check.found());
  }

  /// The reviews that could be read, of files and of rows of tables.
  public List<CheckedReview> reviews() {
    return reviews;
  }

  /// Those that are files of their own, which may have reports beside them.
  public List<CheckedReview> files() {
    return reviews.stream().filter(each -> !each.row()).toList();
  }

  /// From now on reports may tell sites by codes, too. What has none in them has no such report.
  public void tellBy(Pseudonyms codes) {
    var telling = new Telling.ByCode(codes, Map.of());
    var told =
        reviews.stream()
            .filter(each -> codes.codes().containsKey(each.header().site().id()))
            .map(each -> each.told(telling))
            .toList();
    told.forEach(this::find);
    byCode = Optional.of(told);
  }

  /// The reviews as a batch's reports tell them: by codes, or as they are.
  List<CheckedReview> told() {
    return byCode.orElse(reviews);
  }

  /// Whether a report is of a review that is called by a code, and no codes are known.
  boolean needsCodes(Provenance provenance) {
    return byCode.isEmpty() && Pseudonyms.isNumbered(ReportName.site(provenance.reviewName()));
  }

  /// The files that could not be read.
  List<Path> broken() {
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
  Optional<VisitComparison> since(ReviewDocument review, Scorecard scorecard) {
    return PreviousVisit.of(review, scorecard, shelf).since();
  }

  /// The rubrics that reports may have been made by.
  KnownRubrics rubrics() {
    return rubrics;
  }

  /// The review of that name, if it is still the same.
  Optional<CheckedReview> reviewOf(String name, String sha256) {
    return byHash.getOrDefault(sha256, List.of()).stream()
        .filter(each -> each.origin().name().equals(name))
        .findFirst();
  }

  /// The review that a report was made from, if it is still the same; of copies, the one that has
  /// its name.
  Optional<CheckedReview> reviewOf(Provenance provenance) {
    var same = byHash.getOrDefault(provenance.reviewSha256(), List.of());
    return same.stream()
        .filter(each -> each.origin().name().equals(provenance.reviewName()))
        .findFirst()
        .or(() -> same.stream().findFirst());
  }
}
