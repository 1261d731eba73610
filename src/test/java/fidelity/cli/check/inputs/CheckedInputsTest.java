package fidelity.cli.check.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.inputs.Input;
import fidelity.cli.inputs.Unread;
import fidelity.input.TestRubric;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.rubric.Identity;
import fidelity.scoring.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files that are checked are read, counted and found again by what a report says of them.
class CheckedInputsTest {

  private static final Path REVIEW = Path.of("samples/exemplary-2025.yaml");
  private static final Path OWN_RUBRIC = Path.of("samples/rubrics/team-practice-12.yaml");

  @TempDir private Path folder;

  @Test
  void reviewsAndRubricsAreCounted() {
    var inputs = named(REVIEW, OWN_RUBRIC);
    assertThat(inputs.reviewFiles()).isEqualTo(1);
    assertThat(inputs.rubricFiles()).isEqualTo(1);
    assertThat(inputs.passedOver()).isEqualTo(Unread.NOTHING);
    assertThat(inputs.found()).isEmpty();
    assertThat(inputs.reviews().all()).hasSize(1);
  }

  @Test
  void aReviewWithProblemsIsCountedAndNotRead() throws IOException {
    var inputs = named(write("a.yaml", "items: {}"));
    assertThat(inputs.reviewFiles()).isEqualTo(1);
    assertThat(inputs.reviews().all()).isEmpty();
    assertThat(codes(inputs)).contains(Code.MISSING_KEY);
  }

  @Test
  void anotherFileIsSkippedInAFolderAndAProblemWhenNamed() throws IOException {
    var other = write("a.yaml", "name: A");
    var found = CheckedInputs.read(List.of(new Input(other, false)), false);
    assertThat(found.passedOver().files()).containsExactly(other);
    assertThat(found.found()).isEmpty();
    var named = named(other);
    assertThat(named.passedOver()).isEqualTo(Unread.NOTHING);
    assertThat(codes(named)).containsExactly(Code.NEITHER_REVIEW_NOR_RUBRIC);
  }

  @Test
  void aReportThatIsNamedIsAProblem() throws IOException {
    assertThat(codes(named(write("a.pdf", "%PDF")))).containsExactly(Code.REPORT_NAMED);
  }

  @Test
  void aProblemIsToldOnceHoweverOftenItIsFound() throws IOException {
    var broken = write("a.yaml", "rubric: ips-52\nitems: {}");
    assertThat(named(broken, broken).found()).isEqualTo(named(broken).found());
  }

  @Test
  void aReviewIsFoundByItsHash() {
    var inputs = named(REVIEW);
    var review = inputs.reviews().all().getFirst();
    assertThat(inputs.reviews().find(provenance(review))).hasValue(review);
    var gone = new Provenance("1", "a.yaml", "0", "ips-25", "1", "0", true);
    assertThat(inputs.reviews().find(gone)).isEmpty();
    assertThat(inputs.rubrics().of("0")).isEmpty();
  }

  @Test
  void ofCopiesTheOneOfTheSameNameIsFound() throws IOException {
    var text = Files.readString(REVIEW);
    var inputs = named(write("first.yaml", text), write("second.yaml", text));
    var second = inputs.reviews().all().getLast();
    assertThat(inputs.reviews().find(provenance(second))).hasValue(second);
  }

  @Test
  void aRubricIsFoundIfItIsBuiltInOrWasRead() {
    var builtIn = TestRubric.named("ips-25-social-care");
    var own = TestRubric.named(OWN_RUBRIC.toString());
    assertThat(named().rubrics().of(builtIn.identity().origin().sha256())).hasValue(builtIn);
    assertThat(named().rubrics().of(own.identity().origin().sha256())).isEmpty();
    assertThat(named(OWN_RUBRIC).rubrics().of(own.identity().origin().sha256())).hasValue(own);
  }

  @Test
  void theIdsOfRubricsAreKnown() {
    Identity own = TestRubric.named(OWN_RUBRIC.toString()).identity();
    assertThat(named().rubrics().knows("ips-25")).isTrue();
    assertThat(named().rubrics().knows(own.id())).isFalse();
    assertThat(named(OWN_RUBRIC).rubrics().knows(own.id())).isTrue();
  }

  private static Provenance provenance(CheckedReview review) {
    var identity = review.rubric().identity();
    return new Provenance(
        "1",
        review.origin().name(),
        review.origin().sha256(),
        identity.id(),
        identity.version(),
        identity.origin().sha256(),
        true);
  }

  private static List<Code> codes(CheckedInputs inputs) {
    return inputs.found().stream().map(Diagnostic::code).toList();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static CheckedInputs named(Path... files) {
    return CheckedInputs.read(Stream.of(files).map(file -> new Input(file, true)).toList(), false);
  }
}
