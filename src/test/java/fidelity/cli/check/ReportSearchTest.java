package fidelity.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fidelity.cli.check.cohort.CohortSearch;
import fidelity.cli.check.inputs.CheckedInputs;
import fidelity.cli.check.inputs.CheckedReview;
import fidelity.cli.console.CommandException;
import fidelity.cli.console.Version;
import fidelity.cli.inputs.Input;
import fidelity.cli.outputs.JsonReport;
import fidelity.cli.pseudonyms.Reading;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.rubric.Language;
import fidelity.words.problem.ProblemWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A report is found beside its review or in a folder, and is right or told with what is wrong.
class ReportSearchTest {

  private static final String OTHER_RUBRIC = "ips-25-social-care";

  @TempDir private Path folder;
  private Path review = Path.of("");
  private SampleFolder sample = new SampleFolder(Path.of(""));

  @BeforeEach
  void copy() throws IOException {
    sample = SampleFolder.in(folder);
    review = sample.review();
  }

  @Test
  void aCurrentReportIsRight() throws IOException {
    write("north.json", "ips-25", Version.number());
    write("north.%s.json".formatted(OTHER_RUBRIC), OTHER_RUBRIC, Version.number());
    var search = beside();
    assertThat(search.found()).isEmpty();
    assertThat(search.checked()).isEqualTo(2);
  }

  @Test
  void whatBelongsToNoReviewIsNotLookedAt() throws IOException {
    write("south.json", "ips-25", Version.number());
    Files.writeString(folder.resolve("north.txt"), "notes");
    Files.writeString(folder.resolve("north.plan.json"), "{}");
    assertThat(beside().checked()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"total\":117', '\"total\":118', REPORT_EDITED",
    "'\"total\":117', '\"total\": 117', REPORT_OTHER_BYTES",
    "'\"sha256\":\"[0-9a-f]*\"', '\"sha256\":\"0\"', RUBRIC_CHANGED",
    "'\"rubric\":[{]\"id\":\"ips-25\"', '\"rubric\":{\"id\":\"none\"', REPORT_OTHER_RUBRIC",
    "'\"review\":\"[^\"]*\"', '\"review\":\"old.yaml\"', REPORT_OF_OTHER_REVIEW",
    "'\"review_sha256\":\"[0-9a-f]*\"', '\"review_sha256\":\"0\"', STALE_REPORT",
    "'[{].*', '{}', FOREIGN_REPORT"
  })
  void aReportThatWasChangedIsTold(String from, String to, Code code) throws IOException {
    var report = write("north.json", "ips-25", Version.number());
    var text = Files.readString(report);
    assertThat(text.replaceFirst(from, to)).isNotEqualTo(text);
    Files.writeString(report, text.replaceFirst(from, to));
    var search = beside();
    assertThat(search.checked()).isEqualTo(1);
    assertThat(search.found()).extracting(Diagnostic::code).containsExactly(code);
    assertThat(search.found().getFirst().place()).isEqualTo(Place.startOf(report.toString()));
  }

  @Test
  void aReportByAnotherRubricThanItsNameSaysIsTold() throws IOException {
    var report = write("north.json", OTHER_RUBRIC, Version.number());
    assertThat(beside().found())
        .containsExactly(
            Diagnostic.of(
                Place.startOf(report.toString()),
                Subject.REPORT,
                Code.REPORT_OTHER_RUBRIC,
                Detail.name(OTHER_RUBRIC),
                Detail.name("ips-25")));
  }

  @Test
  void aReportOfAnotherVersionThatSaysTheSameIsANote() throws IOException {
    write("north.json", "ips-25", "0.0.9");
    assertThat(beside().found())
        .extracting(Diagnostic::code)
        .containsExactly(Code.REPORT_OTHER_VERSION);
  }

  @Test
  void aReportOfAnotherReviewThatIsCheckedIsTold() throws IOException {
    var report = write("north.json", "ips-25", Version.number());
    var south = folder.resolve("south.yaml");
    Files.writeString(south, Files.readString(review) + "# another\n");
    Files.copy(report, folder.resolve("south.json"));
    var inputs =
        CheckedInputs.read(List.of(new Input(review, true), new Input(south, true)), false);
    var search = new ReportSearch(inputs);
    search.beside(inputs.reviews().all().getLast());
    assertThat(search.found())
        .extracting(Diagnostic::message)
        .containsExactly(Message.of(Code.REPORT_OF_OTHER_REVIEW, Detail.name(review.toString())));
  }

  @Test
  void whatIsNoReportAtAllIsCheckedAndTold() throws IOException {
    Files.writeString(folder.resolve("north.json"), "no JSON");
    var search = beside();
    assertThat(search.checked()).isEqualTo(1);
    assertThat(search.found()).hasSize(1);
  }

  @Test
  void inAFolderAReportIsFoundWhateverItsName() throws IOException {
    write("reports/2025/a.json", "ips-25", Version.number());
    var search = in(folder.resolve("reports"));
    assertThat(search.checked()).isEqualTo(1);
    assertThat(search.found()).isEmpty();
  }

  @Test
  void inAFolderAReportWhoseReviewIsGoneIsTold() throws IOException {
    write("reports/a.json", "ips-25", Version.number());
    Files.writeString(review, Files.readString(review) + "# changed\n");
    assertThat(in(folder.resolve("reports")).found())
        .extracting(Diagnostic::code)
        .containsExactly(Code.REVIEW_GONE);
  }

  @Test
  void inAFolderAFileOfAnotherProgramIsToldAndNotCounted() throws IOException {
    Files.createDirectory(folder.resolve("reports"));
    Files.writeString(folder.resolve("reports/a.json"), "{}");
    var search = in(folder.resolve("reports"));
    assertThat(search.checked()).isZero();
    assertThat(search.found()).extracting(Diagnostic::code).containsExactly(Code.UNMARKED_FILE);
  }

  @Test
  void theFolderOfAReviewMayBeGone() {
    var read = sample.inputs().reviews().all().getFirst();
    var gone =
        new CheckedReview(
            Path.of("gone/a.yaml"),
            read.origin(),
            read.header(),
            read.rubric(),
            read.row(),
            read.reading());
    var search = new ReportSearch(CheckedInputs.read(List.of(), false));
    var refused = catchThrowableOfType(CommandException.class, () -> search.beside(gone));
    assertThat(new ProblemWords(Language.ENGLISH).coded(refused.wrong()))
        .isEqualTo(
            "the folder of gone/a.yaml cannot be read; check its permissions"
                + " [unreadable-folder-of-review]");
  }

  private Path write(String name, String rubric, String version) throws IOException {
    return sample.write(name, new JsonReport(), rubric, version);
  }

  private ReportSearch beside() {
    var inputs = sample.inputs();
    var search = new ReportSearch(inputs);
    search.beside(inputs.reviews().all().getFirst());
    return search;
  }

  private ReportSearch in(Path reports) {
    var search = new ReportSearch(sample.inputs());
    search.in(
        reports,
        new CohortSearch(sample.inputs(), Reading.PLAIN),
        new ComparisonSearch(sample.inputs()));
    return search;
  }
}
