package fidelity.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.input.YamlFile;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.review.Review;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// In a masked review no text has the site's name, whatever part of the review it is; all else is
/// as it was.
class MaskTest {

  private static final String REVIEW =
      """
      rubric: ips-25
      title: Kaarna
      site: { id: kaarna, name: Kaarna, organisation: Kaarna }
      visited: [2025-03-11]
      rater: Kaarna
      publisher: Kaarna
      assessors: [Kaarna]
      recipients: [Kaarna]
      purpose: Kaarna
      programme: Kaarna
      method: { documents: [Kaarna], interviews: [Kaarna], observations: [Kaarna] }
      summary: Kaarna
      strengths: Kaarna
      outcome: { clients: 30, employed: 12 }
      tags: { region: Kaarna }
      items:
        1:
          answers: { clients_per_specialist: { is: 18, source: Kaarna, note: Kaarna } }
          sources: [Kaarna]
          comments: Kaarna
          recommendations: Kaarna
        2: { score: 3, reason: Kaarna }
        17: { answers: [{ specialist: Kaarna, contacts_per_week: 3 }] }
      """;

  @TempDir private Path folder;
  private Optional<ReviewDocument> read = Optional.empty();

  @BeforeEach
  void read() throws IOException {
    var file = Files.writeString(folder.resolve("review.yaml"), REVIEW);
    read = Optional.of(YamlFile.open(file).review(new Rubrics()));
  }

  private ReviewDocument document() {
    return read.orElseThrow();
  }

  private Mask mask() {
    return new Mask(document().review().header().site(), "S001");
  }

  private Review masked() {
    return mask().of(document().review(), document().rubric(), _ -> "S001.yaml");
  }

  /// All texts of a record, whatever it is made of.
  private static List<String> texts(Object part) {
    return switch (part) {
      case String text -> List.of(text);
      case Collection<?> all -> all.stream().flatMap(each -> texts(each).stream()).toList();
      case Map<?, ?> all -> texts(all.values());
      case Optional<?> one -> one.map(MaskTest::texts).orElse(List.of());
      case Record all -> components(all);
      default -> List.of();
    };
  }

  private static List<String> components(Record all) {
    var texts = new ArrayList<String>();
    for (RecordComponent component : all.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        texts.addAll(texts(component.getAccessor().invoke(all)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return texts;
  }

  @Test
  void noTextHasTheName() {
    assertThat(texts(document().review())).filteredOn("Kaarna"::equals).hasSize(22);
    assertThat(texts(masked()))
        .filteredOn(text -> text.toLowerCase(Locale.ROOT).contains("kaarna"))
        .isEmpty();
    assertThat(texts(masked())).filteredOn("S001"::equals).hasSize(22);
  }

  @Test
  void theNumbersStay() {
    var masked = masked();
    assertThat(masked.outcome()).isEqualTo(document().review().outcome());
    assertThat(masked.header().visit()).isEqualTo(document().review().header().visit());
    assertThat(masked.item("2").given().orElseThrow().score())
        .isEqualTo(document().review().item("2").given().orElseThrow().score());
  }

  /// A name that is guessed cannot be tried against the hash.
  @Test
  void theHashSaysNothingOfTheName() throws IOException {
    var origin = masked().origin();
    assertThat(origin.file()).isEqualTo("S001.yaml");
    Files.writeString(
        folder.resolve("review.yaml"),
        REVIEW.replace("Kaarna", "Lehto").replace("kaarna", "lehto"));
    read = Optional.of(YamlFile.open(folder.resolve("review.yaml")).review(new Rubrics()));
    assertThat(masked().origin()).isEqualTo(origin);
    read();
    Files.writeString(folder.resolve("review.yaml"), REVIEW.replace("score: 3", "score: 4"));
    read = Optional.of(YamlFile.open(folder.resolve("review.yaml")).review(new Rubrics()));
    assertThat(masked().origin()).isNotEqualTo(origin);
  }

  @Test
  void whatAProblemQuotesIsMasked() {
    var names = List.of("at Kaarna", "b");
    var found =
        Diagnostic.of(
            Place.startOf("a.yaml"),
            Subject.specialist("1", "Kaarna"),
            Code.UNKNOWN_SPECIALIST,
            Detail.written("Kaarna"),
            Detail.name("Kaarna"),
            new Detail.Names(names),
            new Detail.Every(names),
            new Detail.Either(names),
            new Detail.Span("Kaarna", "b"),
            new Detail.Found.Text("Kaarna"),
            new Detail.Found.Passage("Kaarna"),
            new Detail.Suggestion(Optional.of("Kaarna"), names),
            new Detail.Cause(Message.of(Code.BUG, Detail.name("Kaarna"))),
            Detail.whole(3));
    var masked = mask().of(found);
    assertThat(masked.toString()).doesNotContain("Kaarna").contains("S001", "number=3");
    assertThat(masked.code()).isEqualTo(found.code());
    assertThat(masked.place()).isEqualTo(found.place());
  }
}
