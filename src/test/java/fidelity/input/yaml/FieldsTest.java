package fidelity.input.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.keys.BandKey;
import fidelity.keys.ReviewKey;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Message;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.problem.Told;
import fidelity.review.Status;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A value that is as it should be is given; one that is not is reported once and then absent.
class FieldsTest {

  private final Problems problems = new Problems();

  record Asked(String yaml, Function<Fields, ?> ask, Object given, List<String> told) {}

  private static Stream<Arguments> values() {
    return Stream.of(
            asked("summary: Good", fields -> fields.text(ReviewKey.SUMMARY), "Good"),
            asked("summary:", fields -> fields.text(ReviewKey.SUMMARY), ""),
            asked("title: T", fields -> fields.text(ReviewKey.SUMMARY), ""),
            asked("summary: [a]", fields -> fields.text(ReviewKey.SUMMARY), "", "1:10 TEXT_NEEDED"),
            asked("summary: Good", fields -> fields.requiredText(ReviewKey.SUMMARY), "Good"),
            asked(
                "summary:",
                fields -> fields.requiredText(ReviewKey.SUMMARY),
                "",
                "1:9 TEXT_NEEDED"),
            asked(
                "title: T",
                fields -> fields.requiredText(ReviewKey.SUMMARY),
                "",
                "1:1 MISSING_KEY"),
            asked(
                "assessors: [a, '', b, {}]",
                fields -> fields.texts(ReviewKey.ASSESSORS),
                List.of("a", "b"),
                "1:23 TEXT_NEEDED"),
            asked(
                "assessors: a",
                fields -> fields.texts(ReviewKey.ASSESSORS),
                List.of(),
                "1:12 LIST_NEEDED"),
            asked(
                "title: T",
                fields -> fields.requiredNodes(ReviewKey.VISITED),
                List.of(),
                "1:1 MISSING_KEY"),
            asked(
                "status: draft",
                fields -> fields.constant(ReviewKey.STATUS, Status.class),
                Optional.of(Status.DRAFT)),
            asked(
                "status: drafts",
                fields -> fields.constant(ReviewKey.STATUS, Status.class),
                Optional.empty(),
                "1:9 UNKNOWN_WORD"),
            asked(
                "title: T",
                fields -> fields.constant(ReviewKey.STATUS, Status.class),
                Optional.empty()),
            asked(
                "status: b",
                fields -> fields.requiredOneOf(ReviewKey.STATUS, List.of("a", "b")),
                Optional.of("b")),
            asked(
                "status: c",
                fields -> fields.requiredOneOf(ReviewKey.STATUS, List.of("a", "b")),
                Optional.empty(),
                "1:9 UNKNOWN_WORD"))
        .map(each -> Arguments.of(each.yaml, each));
  }

  private static Asked asked(String yaml, Function<Fields, ?> ask, Object given, String... told) {
    return new Asked(yaml, ask, given, List.of(told));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void aValueIsGivenOrReported(String yaml, Asked asked) {
    var fields = Fields.of(node(yaml), Subject.REVIEW, problems);
    assertThat((Object) asked.ask.apply(fields)).isEqualTo(asked.given);
    assertThat(told()).isEqualTo(asked.told);
  }

  @Test
  void everyKeyThatTheFormDoesNotDeclareIsReported() {
    Fields.of(
        node("band: good\ncolour: red\nname: Good\n3:\n"),
        Subject.REVIEW,
        problems,
        BandKey.values());
    assertThat(told()).containsExactly("2:1 UNKNOWN_KEY", "4:1 SPLIT_NUMBER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "[a, list]"})
  void whatIsNoMapIsReportedOnceAndMissesNoKeys(String yaml) {
    var fields = Fields.of(node(yaml), Subject.REVIEW, problems, BandKey.values());
    assertThat(fields.requiredText(BandKey.NAME)).isEmpty();
    assertThat(told()).containsExactly("1:1 MAP_NEEDED");
  }

  @Test
  void aRefusalHoldsTheKeyTheTextAndWhatTheReaderAdds() {
    var fields = Fields.of(node("from: x"), Subject.REVIEW, problems);
    fields.value(BandKey.FROM, _ -> Optional.empty(), Code.NUMBER_NEEDED);
    assertThat(found())
        .extracting(Diagnostic::message)
        .containsExactly(Message.of(Code.NUMBER_NEEDED, Detail.name("from"), Detail.found("x")));
  }

  private static Node node(String yaml) {
    return YamlReader.read(SourceFile.of("a.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
  }

  private List<String> told() {
    return Told.of(found());
  }

  private List<Diagnostic> found() {
    try {
      problems.throwIfAny();
      return List.of();
    } catch (InputException e) {
      return e.problems();
    }
  }
}
