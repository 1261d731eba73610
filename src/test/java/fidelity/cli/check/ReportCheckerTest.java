package fidelity.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.Edited;
import fidelity.cli.console.Version;
import fidelity.cli.outputs.ExcelReport;
import fidelity.cli.outputs.JsonReport;
import fidelity.cli.outputs.ReportFile;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.ReportFormats;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Detail.Found;
import fidelity.problem.Detail.MorePlaces;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.scoring.Provenance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A report is right when its review gives the same today; else the first thing that differs is
/// told.
class ReportCheckerTest {

  private static final Detail COMMANDS =
      new Detail.Commands(List.of("fidelity score", "fidelity batch"));
  private static final String OURS = Version.number();
  private static final String OTHERS = "0.0.9";

  @TempDir private Path folder;
  private SampleFolder sample = new SampleFolder(Path.of(""));

  @BeforeEach
  void copy() throws IOException {
    sample = SampleFolder.in(folder);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aReportIsRightInEveryFormat(ReportFormat format) throws IOException {
    assertThat(check(report(format, OURS), format)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aReportOfAnotherVersionThatIsTheSameIsANote(ReportFormat format) throws IOException {
    var report = report(format, OTHERS);
    assertThat(check(report, format))
        .hasValue(told(report, Code.REPORT_OTHER_VERSION, name(OTHERS), name(OURS)));
  }

  static List<ReportFormat> formats() {
    return ReportFormats.ALL;
  }

  @Test
  void aValueThatSomebodyChangedIsTold() throws IOException {
    var report = json(OURS);
    Edited.text(report, "\"total\":117", "\"total\":118");
    assertThat(check(report))
        .hasValue(
            told(
                report,
                Code.REPORT_EDITED,
                name("/total"),
                new Found.Passage("118"),
                new Found.Passage("117"),
                new MorePlaces(0),
                COMMANDS));
  }

  @Test
  void ofSeveralTheFirstIsToldAndHowManyMoreThereAre() throws IOException {
    var report = json(OURS);
    Edited.text(report, "\"total\":117", "\"total\":118");
    Edited.text(report, "\"band\":\"exemplary\"", "\"band\":\"good\"");
    assertThat(check(report))
        .hasValue(
            told(
                report,
                Code.REPORT_EDITED,
                name("/total"),
                new Found.Passage("118"),
                new Found.Passage("117"),
                new MorePlaces(1),
                COMMANDS));
  }

  @Test
  void aReportOfAnotherVersionMayDifferWithoutHavingBeenChanged() throws IOException {
    var report = json(OTHERS);
    Edited.text(report, "\"total\":117", "\"total\":118");
    assertThat(check(report))
        .hasValue(
            told(
                report,
                Code.REPORT_DIFFERS,
                name(OTHERS),
                name(OURS),
                name("/total"),
                new Found.Passage("118"),
                new Found.Passage("117"),
                new MorePlaces(0),
                COMMANDS));
  }

  @Test
  void aPartThatSomebodyAddedIsTold() throws IOException {
    var report = report(new ExcelReport(), OURS);
    Edited.added(report, "xl/added.xml");
    assertThat(check(report, new ExcelReport()))
        .hasValue(
            told(report, Code.REPORT_CHANGED, name("xl/added.xml"), new MorePlaces(0), COMMANDS));
  }

  @Test
  void aReportOfAnotherVersionMayHaveOtherParts() throws IOException {
    var report = report(new ExcelReport(), OTHERS);
    Edited.added(report, "xl/added.xml");
    assertThat(check(report, new ExcelReport()))
        .hasValue(
            told(
                report,
                Code.REPORT_LOOKS_DIFFERENT,
                name(OTHERS),
                name(OURS),
                name("xl/added.xml"),
                new MorePlaces(0),
                COMMANDS));
  }

  @Test
  void aReportThatSaysTheSameInOtherBytesIsTold() throws IOException {
    var report = json(OURS);
    Edited.text(report, "\"total\":117", "\"total\": 117");
    assertThat(check(report)).hasValue(told(report, Code.REPORT_OTHER_BYTES, COMMANDS));
  }

  @Test
  void anotherVersionMayWriteOtherBytes() throws IOException {
    var report = json(OTHERS);
    Edited.text(report, "\"total\":117", "\"total\": 117");
    assertThat(check(report))
        .hasValue(told(report, Code.REPORT_OTHER_VERSION, name(OTHERS), name(OURS)));
  }

  @Test
  void aReportOfAReviewOfAnotherNameIsOfAnother() throws IOException {
    var report = json(OURS);
    var right = provenance(report);
    assertThat(check(report, withReview(right, "south.yaml")))
        .hasValue(told(report, Code.REPORT_OF_OTHER_REVIEW, name("south.yaml")));
  }

  @Test
  void aReportByAnotherEditionOfARubricIsTold() throws IOException {
    var report = json(OURS);
    var right = provenance(report);
    assertThat(check(report, withRubric(right, "ips-25", right.rubricVersion(), "0")))
        .hasValue(told(report, Code.RUBRIC_CHANGED, name("ips-25"), COMMANDS));
  }

  @Test
  void aReportByARubricThatIsNotThereIsTold() throws IOException {
    var report = json(OURS);
    var right = provenance(report);
    assertThat(check(report, withRubric(right, "own", right.rubricVersion(), "0")))
        .hasValue(told(report, Code.REPORT_RUBRIC_MISSING, name("own"), COMMANDS));
  }

  @Test
  void whatAReportSaysOfItsRubricIsHeldAgainstTheRubric() throws IOException {
    var report = json(OURS);
    var right = provenance(report);
    assertThat(check(report, withRubric(right, "ips-25", "2009", right.rubricSha256())))
        .hasValue(told(report, Code.REPORT_STAMP_EDITED, COMMANDS));
  }

  private static Provenance withReview(Provenance right, String name) {
    return new Provenance(
        right.program(),
        name,
        right.reviewSha256(),
        right.rubricId(),
        right.rubricVersion(),
        right.rubricSha256(),
        right.plan());
  }

  private static Provenance withRubric(Provenance right, String id, String version, String sha256) {
    return new Provenance(
        right.program(),
        right.reviewName(),
        right.reviewSha256(),
        id,
        version,
        sha256,
        right.plan());
  }

  private Path json(String version) throws IOException {
    return report(new JsonReport(), version);
  }

  private Path report(ReportFormat format, String version) throws IOException {
    return sample.write("north" + format.ending(), format, "ips-25", version);
  }

  private Optional<Diagnostic> check(Path json) throws IOException {
    return check(json, new JsonReport());
  }

  private Optional<Diagnostic> check(Path report, ReportFormat format) throws IOException {
    var file = ReportFile.read(report, format);
    return check(file, file.provenance().orElseThrow());
  }

  private Optional<Diagnostic> check(Path json, Provenance provenance) throws IOException {
    return check(ReportFile.read(json, new JsonReport()), provenance);
  }

  private Optional<Diagnostic> check(ReportFile report, Provenance provenance) {
    var inputs = sample.inputs();
    return new ReportChecker(inputs).check(report, provenance, inputs.reviews().all().getFirst());
  }

  private static Provenance provenance(Path json) throws IOException {
    return ReportFile.read(json, new JsonReport()).provenance().orElseThrow();
  }

  private static Diagnostic told(Path report, Code code, Detail... details) {
    return Diagnostic.of(Place.startOf(report.toString()), Subject.REPORT, code, details);
  }

  private static Detail name(String text) {
    return Detail.name(text);
  }
}
